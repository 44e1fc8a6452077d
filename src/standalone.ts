// The one-file build: everything defined, the built-in desk included.
import './define/index.js';

export { embeddedBackend } from './adapters/embedded/index.js';
export * from './index.js';
