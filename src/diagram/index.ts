export * from './ascii/index.js';
