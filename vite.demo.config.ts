import { defineConfig } from 'vite';
import { page } from './scripts/vite/page.mjs';

export default defineConfig(page('demo', 5173, 'dist-demo'));
