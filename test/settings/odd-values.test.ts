import {expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {readSettings} from '../../src/check/settings.js';
import {SETTING_NAMES} from '../../src/settings/names.js';

const ODD: readonly unknown[] = [null, undefined, -1, '', 'x', true, [], {}, [null], [{}], {x: {x: null}}, () => 1, /x/];
const NAMES = ['goal', '*', 'a:b:c', '__proto__', 'metadata/status', 'milestone-design', 'Complete', 'files'];
const file = {path: 'docs/milestone-1-core.md', text: '# Milestone 1: Core\n\n**Status**: Complete\n\n## Goal\n\nIt rains.\n'};

/** Values of any kind, below names that mean something and names that mean nothing. */
const odd = [...ODD, ...NAMES.flatMap((name) => ODD.flatMap((value) => [{[name]: value}, [{[name]: [value]}], {[name]: {goal: value}}]))];

test.each(SETTING_NAMES)('%s of any kind is refused in words or can be used, and never throws', (name) => {
  for (const value of odd) {
    const read = readSettings({[name]: value});
    if ('settings' in read) check([file], {settings: read.settings});
    else for (const fault of read.faults) expect(fault).toMatch(/^Unexpected [^]+, (?:expected|which) [^]+[^.]$/);
  }
});

test('what is no object is refused', () => {
  for (const value of ODD.filter((one) => one === null || typeof one !== 'object' || Array.isArray(one))) {
    expect(readSettings(value)).toHaveProperty('faults.0', expect.stringContaining('expected an object'));
  }
});
