import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const fixture = (name) => readFileSync(fileURLToPath(new URL(`../../test/fixtures/clean/${name}`, import.meta.url)), 'utf8');
const QUALITIES = 'Quiet Early Distant Shared Steady Open Narrow Second Patient Public Frugal Winter'.split(' ');
const THINGS = 'Harvest Ledger Signal Orchard Harbour Lantern Archive Ferry Meadow Compass Kiln Beacon Tide'.split(' ');
const STATUSES = ['Planning', 'In Progress', 'Complete', 'Planning', 'Nearly there'];

/** The name of a milestone: each is another. */
const nameOf = (number) => `${QUALITIES[number % QUALITIES.length]} ${THINGS[number % THINGS.length]}`;

/**
 * A site's sources: an overview, an architecture, milestones of some 9 KB with a few findings each, and a page that is none of ours.
 * Each milestone speaks of things of its own, as real ones do; equal words would pack too well.
 * @param count how many milestones
 */
export function documents(count) {
  const numbers = Array.from({length: count}, (_, index) => index + 1);
  const overview = numbers.map(
    (number) => `## Milestone ${number}: ${nameOf(number)}\n\n**Status**: Planning\n\n[Design](./milestone-${number}.md)\n`,
  );
  return {
    'docs/intro.md': '# Intro\n\nWhere to start.\n',
    'docs/milestones-overview.md': `# Rainwatch - Milestones Overview\n\n${overview.join('\n')}`,
    'docs/rainwatch-architecture.md': fixture('rainwatch-architecture.md'),
    ...Object.fromEntries(numbers.map((number) => [`docs/milestone-${number}.md`, milestone(number)])),
  };
}

/** One of three keeps its three drawings; what is left out of the others is no drawing. */
export const hasDrawings = (number) => number % 3 === 0;

function milestone(number) {
  const text = fixture('milestone-1-core.md')
    .replace('# Milestone 1: Core', `# Milestone ${number}: ${nameOf(number)}`)
    .replace('MILESTONE 1: CORE', 'THE RAIN, COUNTED')
    .replace('**Status**: Planning', `**Status**: ${STATUSES[number % STATUSES.length]}`);
  const own = ['gauge', 'gateway', 'roof', 'village', 'server', 'report', 'bucket', 'hall'].reduce(
    (all, word, index) => all.replaceAll(new RegExp(`\\b${word}`, 'g'), wordOf(number, index).toLowerCase()),
    text
      .replace('Leaves Block a Funnel', `${wordOf(number, 8)}s Block a ${wordOf(number, 9)}`)
      .replace('The Hall Loses Power', `The ${wordOf(number, 10)} Loses Power`)
      .replace('Does frost break', `Does ${wordOf(number, 11).toLowerCase()} frost break`),
  );
  const found = faults(number).reduce((all, fault) => fault(all), own);
  return hasDrawings(number) ? found : found.replaceAll(/^```[\s\S]*?^```$/gm, 'The gauge counts, the gateway keeps, the table shows.');
}

const wordOf = (number, index) => THINGS[(number * 7 + index * 5 + Math.floor(number / 13)) % THINGS.length] ?? '';

/** What is wrong with a milestone: some have nothing, most have three or four findings. */
function faults(number) {
  const all = [
    (text) => text.replace(/\*\*Probability\*\*: Medium.*\n/, ''),
    (text) => text.replace(/\*\*Objective\*\*.*\n/, ''),
    (text) => text.replace('Ten gauges with', 'Several gauges with'),
    (text) => text.replace(/ {2}- Decision: Show the street.*\n/, '  - Decision: TBD\n'),
    (text) => text.replace('<5% difference', 'A small difference'),
    (text) => text.replace(/\*\*Alternative Considered\*\*: A mobile.*\n/, ''),
    (text) => text.replace(/\*Last Updated\*.*\n?/, ''),
  ];
  return all.filter((_, index) => (number + index * 3) % 7 < number % 5);
}
