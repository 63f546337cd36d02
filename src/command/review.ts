import {signed} from '../author/review.js';
import {asArgument} from '../check/agreement/comparison.js';
import type {ChecklistItem, Review} from '../check/report.js';
import type {Signature} from '../check/review/signatures.js';
import {nearestHint} from '../stage/nearest.js';
import {counted, quoted} from '../stage/wording.js';
import {REVIEW_OPTIONS} from './commands.js';
import {UsageError, type Status, type Terminal} from './define.js';
import {editDocument, givenDocument, type GivenDocument} from './document.js';
import {parsed} from './options.js';
import {settingsFor} from './settings/settings.js';

/** An item that a person decides. */
type PersonalItem = ChecklistItem & {readonly review: Review};

/**
 * Runs `review`: lists the items of a document that wait for a person, or signs some of them.
 * @throws UsageError for a file that is no stage document, or an item that no person decides
 */
export async function reviewCommand(args: readonly string[], terminal: Terminal): Promise<Status> {
  const {values, positionals} = parsed(args, REVIEW_OPTIONS);
  const [file, ...ids] = positionals;
  if (file === undefined) throw new UsageError('Unexpected `milestones review` without a file, expected `milestones review FILE [ITEM…]`');
  const {settings, locate} = await settingsFor(terminal, values.config);
  const document = await givenDocument(file, terminal, {settings, locate});
  const items = document.report.checklist.filter((item): item is PersonalItem => item.review !== undefined);
  if (ids.length === 0) {
    terminal.out(waiting(document.path, items));
    return 0;
  }
  return sign(
    document,
    ids.map((id) => itemNamed(id, document, items)),
    values.by,
    terminal,
  );
}

function itemNamed(id: string, {path, report}: GivenDocument, items: readonly PersonalItem[]): PersonalItem {
  const item = items.find((one) => one.id === id);
  if (item) return item;
  const names = items.map((one) => one.id);
  const reason = report.checklist.some((one) => one.id === id) ? ', which its rules decide' : '';
  throw new UsageError(
    `Unexpected item \`${id}\` of ${path}${reason}, expected ${names.length > 0 ? quoted(names) : 'none: no item of it needs a person'}${nearestHint(id, names)}`,
  );
}

async function sign(
  {path, text}: GivenDocument,
  items: readonly PersonalItem[],
  by: string | undefined,
  terminal: Terminal,
): Promise<Status> {
  const failing = items.filter(({state}) => state === 'fail' || state === 'warning');
  if (failing.length > 0) {
    terminal.err(
      `${path}: Unexpected findings of ${quoted(failing.map(({id}) => id))}. Mend them first: the text that is signed must not change.\n`,
    );
    return 1;
  }
  const on = new Date().toISOString().slice(0, 10);
  const signatures = items.map(({id, review: {content}}): [string, Signature] => [id, {...(by === undefined ? {} : {by}), on, content}]);
  await editDocument(path, () => signed(text, new Map(signatures)), terminal);
  terminal.out(items.map(({id, text: words}) => `${path}: reviewed ${id}: ${words}\n`).join(''));
  return 0;
}

/** What waits for a person, with what to look at; then what has been reviewed. */
function waiting(path: string, items: readonly PersonalItem[]): string {
  const open = items.filter(({review}) => !review.signed?.isCurrent);
  const done = items.filter(({review}) => review.signed?.isCurrent);
  const head = `${path}: ${open.length === 1 ? '1 item needs' : `${open.length} items need`} a person${done.length > 0 ? `, ${counted(done.length, 'item')} reviewed` : ''}`;
  const advice = open.length > 0 ? [`Sign with \`milestones review ${asArgument(path)} ITEM --by NAME\`.`] : [];
  return `${[head, ...items.map((item) => told(item)), ...advice].join('\n\n')}\n`;
}

function told({id, text, state, evidence, review: {sections, signed: signature}}: PersonalItem): string {
  const places = sections.map((section) => `${section.text} (line ${section.line})`);
  const lines = [
    ...(signature ? evidence.slice(0, 1).map((one) => one.text) : []),
    ...(signature?.isCurrent ? [] : [`Look at ${places.length > 0 ? places.join(', ') : 'the whole document'}`]),
    ...(state === 'fail' || state === 'warning' ? ['Has findings, which come first: see `milestones check`'] : []),
  ];
  return [`  ${id}  ${text}`, ...lines.map((line) => `    ${line}.`)].join('\n');
}
