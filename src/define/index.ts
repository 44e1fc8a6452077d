import './support-provider.js';
