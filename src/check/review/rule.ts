import type {Guidance} from '../../stage/define.js';
import type {Rule} from '../../stage/rules.js';

const SUMMARY = '\n## Executive Summary\n\nNeighbours borrow tools from a wall of lockers.\n';

/** The rule about what stands under `reviewed:` in the front matter. It holds in documents of every stage. */
export const SIGNATURE: Rule & Guidance = {
  id: 'review/signature',
  severity: 'warning',
  checks: 'Each line under `reviewed` in the front matter names a checklist item and the fingerprint of what was reviewed',
  fix: 'Run `milestones review FILE ITEM`, which writes `ITEM: {on: 2026-11-22, content: 3f2a9c81d0b4}` below `reviewed:`.',
  why: 'A signature that cannot be read looks as if somebody had reviewed the document, and counts for nothing.',
  fail: `---\nreviewed:\n  executive-summary: yes\n---\n${SUMMARY}`,
  pass: `---\nreviewed:\n  executive-summary: {by: Ada, on: 2026-11-22, content: 3f2a9c81d0b4}\n---\n${SUMMARY}`,
};
