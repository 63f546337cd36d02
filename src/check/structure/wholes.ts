import type {FoundSection, Outline} from '../../document/outline.js';
import {point} from '../../document/place.js';
import {keyOf} from '../../document/words.js';
import type {Stage, Whole} from '../../stage/define.js';
import {stageOfFile} from '../../stage/file-name.js';
import {fail, pass, type Result} from '../result.js';
import {withArticle} from '../../stage/wording.js';
import {longestRise} from '../longest-rise.js';

type Check = (outline: Outline, rule: Whole) => Result[];

const CHECKS: Readonly<Record<Whole['id'], Check>> = {
  'metadata/title': checkTitle,
  'metadata/file-name': checkFileName,
  'metadata/stage': checkStage,
  order: checkOrder,
  'duplicate-section': checkDuplicates,
};

/** Checks what is asked of the document as a whole: title, file name, order. */
export function checkWholes(outline: Outline): Result[] {
  return outline.stage.wholes.flatMap((rule) => CHECKS[rule.id](outline, rule));
}

function checkTitle({title, source, stage}: Outline, rule: Whole): Result[] {
  const named = stageOfFile(source.path, [stage])?.number;
  if (!title) return [fail(rule, point(1), `Unexpected document without a title, expected \`# ${titleShown(stage)}\``)];
  if (named !== undefined && title.number !== undefined && Number(named) !== Number(title.number)) {
    return [fail(rule, title.place, `Unexpected number ${title.number} in the title, expected ${named} as in the file name`)];
  }
  return [pass(rule, title.place, title.text)];
}

/** The first form of the title, for messages: `Milestone N: Name`. */
function titleShown({titles: [form = '<name>'] = []}: Stage): string {
  return form.replace('<n>', 'N').replace('<name>', 'Name');
}

/** The first pattern of file names, for messages: `milestone-N-slug.md`. */
function fileShown({files: [pattern = '<slug>']}: Stage): string {
  return `${pattern.replace('<n>', 'N').replace('<slug>', 'slug')}.md`;
}

/** The slug and the title share at least one word; a number that differs is the title's finding. */
function checkFileName({title, source, stage}: Outline, rule: Whole): Result[] {
  const place = title?.place ?? point(1);
  const file = source.path.split(/[/\\]/).at(-1) ?? source.path;
  const named = stageOfFile(file, [stage]);
  if (!named) return [fail(rule, place, `Unexpected file name \`${file}\`, expected \`${fileShown(stage)}\``)];
  const slug = wordsOf(named.slug ?? '');
  const words = wordsOf(title?.name ?? '').flatMap((word) => spellingsOf(word));
  const shares = slug.some((word) => words.some((other) => other.startsWith(word) || word.startsWith(other)));
  // Words in another script cannot be compared with a file name in Latin letters.
  const isComparable = isLatin(slug) === isLatin(words);
  if (slug.length === 0 || words.length === 0 || shares || !isComparable) return [pass(rule, place, file)];
  return [fail(rule, place, `Unexpected file name \`${file}\` for the title \`${title?.name ?? ''}\``)];
}

/** `für` may be `fuer` or `fur` in a file name. */
function spellingsOf(word: string): string[] {
  const written = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return [...new Set([word, written, word.normalize('NFKD').replace(/\p{M}/gu, '')])];
}

function isLatin(words: readonly string[]): boolean {
  return words.some((word) => /\p{Script=Latin}/u.test(word));
}

function wordsOf(text: string): string[] {
  return keyOf(text.replace(/[-_.]+/g, ' '))
    .split(' ')
    .filter((word) => word.length > 2);
}

function checkStage({sections, stage, title}: Outline, rule: Whole): Result[] {
  const place = title?.place ?? point(1);
  const name = stage.name.toLowerCase();
  return sections.length >= (stage.claim?.sections ?? 1)
    ? [pass(rule, place, `${sections.length} of ${stage.sections.length} sections`)]
    : [fail(rule, place, `Unexpected document without any section of the stage: this does not look like ${withArticle(name)}`)];
}

/** The fewest sections that would have to move are those outside the longest run that is in order. */
function checkOrder({sections, stage}: Outline, rule: Whole): Result[] {
  const first = sections.filter((found, index) => sections.findIndex((other) => other.section === found.section) === index);
  const positions = first.map(({section}) => stage.sections.indexOf(section));
  const kept = longestRise(positions);
  const moved = first.filter((_, index) => !kept.has(index));
  if (moved.length === 0) return first.length > 0 ? [pass(rule, first[0]?.heading.place ?? point(1), 'Sections in order')] : [];
  const still = first.filter((found) => !moved.includes(found));
  const rank = ({section}: FoundSection): number => stage.sections.indexOf(section);
  return moved.map((found) => {
    // It may be too late, with a section above it that belongs below; else it is too early.
    const below = still.find((other) => rank(other) > rank(found) && first.indexOf(other) < first.indexOf(found));
    const above = still.findLast((other) => rank(other) < rank(found));
    const where = below ? `before \`${below.heading.text}\`` : above ? `after \`${above.heading.text}\`` : 'first';
    return fail(rule, found.heading.place, `Unexpected place of \`${found.heading.text}\`, expected it ${where}`);
  });
}

function checkDuplicates({sections}: Outline, rule: Whole): Result[] {
  const again = sections.filter(
    (found, index) => !found.section.repeatable && sections.findIndex((other) => other.section === found.section) < index,
  );
  const [first] = sections;
  if (again.length === 0) return first ? [pass(rule, first.heading.place, 'Each section once')] : [];
  return again.map((found) => fail(rule, found.heading.place, `Unexpected second \`${found.section.title}\` section`));
}

/** The rule of a stage that stands for all others where a document is not of that stage at all. */
export function stageRule(stage: Stage): Whole | undefined {
  return stage.wholes.find(({id}) => id === 'metadata/stage');
}
