import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {isZoned} from '../../../src/diagram/mermaid/worker/clock.js';
import {DIAGRAMS} from './diagrams.js';
import {HARD_CHARTS} from './hard-charts.js';

const run = promisify(execFile);
/** Days as people write them: Mermaid has Node read what is not in the chart's format. */
const DAYS = [
  '01-13-2026',
  '1/13/2026',
  'Jan 13 2026',
  '10:00 01-13-2026',
  '2026-01-13 10:00',
  '2026-01-13T10:00',
  '2026-01-13T10:00Z',
  '2026-01-13T10:00:00.000-0500',
  '13 Jan 2026 10:00 -0500',
  'Jan 13 2026 10:00 AM -3',
  'Jan 13 2026 10:00 AM-3',
  'Jan 13 2026 10:00 EST',
  'Jan 13 2026 (a) EST (b)',
  'Jan 13 2026 (a (b) EST)',
  '10:00 13-Jan-2026',
  '10:00 Jan-13-2026',
  'Tue Jan 13 10:00:00 +0100 2026',
  'Tue Jan 13 2026 10:00:00 GMT+0100 (CET)',
  '01/13/2026 (GMT)',
  '+002026-01-13',
].map((day) => `gantt\n  dateFormat YYYY-MM-DD\n  axisFormat %d %H:%M\n  Fixed :2026-01-12, 5d\n  Day :${day}, 2d`);
const SOURCES = [
  ...['gitGraph', 'mindmap', 'architecture', 'flowchart'].map((name) => DIAGRAMS[name]?.source ?? ''),
  ...['gantt', 'timeline', 'xychart'].map((name) => HARD_CHARTS[name] ?? ''),
  ...DAYS,
];

/** Draws in a process of its own, in a time zone and a language; gives the drawings as one text. */
async function inProcess(sources: readonly string[], zone: string, language: string): Promise<Record<string, string>> {
  const program = `
    import {openMermaid} from ${JSON.stringify(new URL('../../../lib/diagram/index.js', import.meta.url).href)};
    const mermaid = openMermaid({most: 1});
    const drawn = {};
    for (const source of ${JSON.stringify(sources)}) {
      const result = await mermaid.render(source, {timeout: 120000});
      drawn[source] = result.ok ? result.svg : JSON.stringify(result.errors);
    }
    await mermaid.close();
    process.stdout.write(JSON.stringify(drawn));`;
  const {stdout} = await run(process.execPath, ['--input-type=module', '-e', program], {
    env: {...process.env, TZ: zone, LANG: language, LC_ALL: language},
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Record<string, string>;
}

test('two processes on different machines draw the same, to the byte', async () => {
  const [one, other] = await Promise.all([
    inProcess(SOURCES, 'Asia/Tokyo', 'de_DE.UTF-8'),
    inProcess(SOURCES.toReversed(), 'America/Los_Angeles', 'C'),
  ]);
  expect(Object.values(one).filter((svg) => !svg.startsWith('<svg'))).toEqual([]);
  expect(Object.keys(one)).toHaveLength(SOURCES.length);
  expect(other).toEqual(one);
}, 240_000);

test.each(['1', '1 ', '(', '(a', '()', '1:1', '1:'])('a day of a million times %j is judged', (part) => {
  expect(isZoned(part.repeat(1_000_000))).toBe(false);
});
