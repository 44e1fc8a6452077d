import { defineConfig } from 'vite';
import { page } from './scripts/vite/page.mjs';

export default defineConfig(page('stories', 5174, 'dist-stories'));
