export * from './ascii/index.js';
export * from './mermaid/index.js';
