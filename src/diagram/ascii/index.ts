export type {Kind as AsciiKind} from './kind.js';
export {LIMITS as ASCII_LIMITS, type Limits as AsciiLimits} from './limits.js';
export {renderAscii, type AsciiDrawing, type AsciiOptions} from './render.js';
export {repairAscii, type Repaired as RepairedAscii} from './repair/repair.js';
export type {Edit as AsciiEdit} from './repair/edits.js';
export type {Step as AsciiStep} from './steps.js';
