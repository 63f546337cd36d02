import {isFingerprint} from '../fingerprint.js';
import {isObject} from '../../stage/is-object.js';

/** Findings that a project has decided to live with for now: only new ones fail. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** Findings of one rule with one content in one file. */
export interface BaselineEntry {
  /** Relative to the folder of the baseline, with `/`. */
  readonly path: string;
  readonly ruleId: string;
  /** Of the rule and the words it is about. */
  readonly fingerprint: string;
  /** How many there are that say the same. */
  readonly count: number;
  /** For people. */
  readonly reason: string;
}

/** What a project begins with. */
export const EMPTY: Baseline = {version: 1, findings: []};

/**
 * Reads the text of a baseline.
 * @returns the baseline, or what is wrong: a sentence without full stop
 */
export function readBaseline(text: string): Baseline | {readonly fault: string} {
  const value = parsed(text);
  const right = 'expected a file that `milestones check --update-baseline` has written';
  if (value === undefined) return {fault: `Unexpected baseline that is not JSON, ${right}`};
  if (!isObject(value) || !('version' in value) || !('findings' in value)) return {fault: `Unexpected JSON that is no baseline, ${right}`};
  const {version, findings} = value;
  if (version !== 1)
    return {
      fault: `Unexpected version ${JSON.stringify(version)} of the baseline, expected 1: a newer docusaurus-plugin-milestones reads later ones`,
    };
  if (!Array.isArray(findings)) return {fault: `Unexpected baseline without a list of \`findings\`, ${right}`};
  const wrong = findings.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0)
    return {
      fault: `Unexpected \`findings[${wrong}]\` of the baseline, expected an object with \`path\`, \`ruleId\`, \`fingerprint\`, \`count\` and \`reason\``,
    };
  return {version: 1, findings: findings as BaselineEntry[]};
}

/** The text of a baseline: a line for each finding, so that two branches can be merged. */
export function writeBaseline({version, findings}: Baseline): string {
  const lines = findings.map(
    ({path, ruleId, fingerprint, count, reason}) => `\n    ${JSON.stringify({path, ruleId, fingerprint, count, reason})}`,
  );
  return `{\n  "version": ${version},\n  "findings": [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isObject(value) &&
    ['path', 'ruleId', 'reason'].every((name) => typeof value[name] === 'string') &&
    isFingerprint(value['fingerprint']) &&
    Number.isInteger(value['count']) &&
    Number(value['count']) > 0
  );
}
