import {accepted} from '../author/accept.js';
import {comparisons} from '../check/agreement/index.js';
import type {Message} from '../check/report.js';
import {nearestHint} from '../stage/nearest.js';
import {quoted} from '../stage/wording.js';
import {ACCEPT_OPTIONS} from './commands.js';
import {UsageError, type Status, type Terminal} from './define.js';
import {editDocument, givenDocument} from './document.js';
import {parsed} from './options.js';
import {settingsFor} from './settings/settings.js';

type Difference = Message & {readonly difference: string};

/**
 * Runs `accept`: records in a document that it differs from its overview on purpose.
 * @throws UsageError for a file that is no stage document, or a rule that compares nothing
 */
export async function acceptCommand(args: readonly string[], terminal: Terminal): Promise<Status> {
  const {values, positionals} = parsed(args, ACCEPT_OPTIONS);
  const [file, ...rules] = positionals;
  if (file === undefined) throw new UsageError('Unexpected `milestones accept` without a file, expected `milestones accept FILE [RULE…]`');
  for (const id of rules) refuseUnknown(id);
  const {settings, locate} = await settingsFor(terminal, values.config);
  const {path, text, report} = await givenDocument(file, terminal, {settings, locate});
  const found = report.messages.filter((message): message is Difference => message.difference !== undefined);
  const chosen = rules.length === 0 ? found : found.filter(({ruleId}) => rules.includes(ruleId));
  const without = rules.length === 0 && found.length === 0 ? ['any rule'] : rules.filter((id) => found.every(({ruleId}) => ruleId !== id));
  if (chosen.length > 0) {
    const differences = new Map(chosen.map(({ruleId, difference}) => [ruleId, difference]));
    await editDocument(path, () => accepted(text, differences), terminal);
    terminal.out([...differences].map(([id, fingerprint]) => recorded(path, id, fingerprint, chosen)).join(''));
  }
  for (const id of without) terminal.err(nothing(path, id));
  return without.length > 0 ? 1 : 0;
}

function refuseUnknown(id: string): void {
  const known = comparisons.map((one) => one.id);
  if (known.includes(id)) return;
  throw new UsageError(`Unexpected rule \`${id}\`, expected ${quoted(known)}${nearestHint(id, known)}`);
}

/** What was recorded, with the difference itself: who accepts should know what. */
function recorded(path: string, id: string, fingerprint: string, chosen: readonly Difference[]): string {
  const reasons = chosen.filter(({ruleId}) => ruleId === id).map(({reason, line}) => `  line ${line}: ${reason}\n`);
  return `${path}: accepted ${id} as ${fingerprint}\n${reasons.join('')}`;
}

function nothing(path: string, id: string): string {
  const difference = id === 'any rule' ? 'difference from its overview' : `difference of \`${id}\``;
  return `${path}: No ${difference} is left to accept. The two agree, the difference is accepted already, or no overview names the document.\n`;
}
