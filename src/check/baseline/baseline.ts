import {keyOf} from '../../document/words.js';
import {fingerprintOf} from '../fingerprint.js';
import type {Baseline, BaselineEntry} from './baseline-file.js';
import type {DocumentReport, Message, Report} from '../report.js';

/** What the comparison depends on beside the report. */
export interface Checked {
  /** All files that were checked, with the paths of the report. */
  readonly files: readonly {readonly path: string; readonly text: string}[];
  /** A path of the report → the path that the baseline has for it. */
  readonly nameOf: (path: string) => string;
  /** Whether nothing is left at a path of the baseline. */
  readonly isGone: (name: string) => boolean;
}

/** A report beside a baseline. */
export interface Compared {
  /** The report, with what the baseline knows told apart. */
  readonly report: Report;
  /** Entries that were found again, as they are now. */
  readonly kept: readonly BaselineEntry[];
  /** Entries of files that were not looked at. */
  readonly unseen: readonly BaselineEntry[];
  /** Findings that the baseline does not know. */
  readonly added: readonly BaselineEntry[];
  /** How many findings of the baseline are no longer found. */
  readonly gone: number;
}

interface Found {
  readonly document: DocumentReport;
  readonly message: Message;
  readonly entry: BaselineEntry;
}

/**
 * Tells the findings that a baseline knows from new ones. They are matched by rule and content, wherever they stand now;
 * those of a file that is gone also in another file.
 */
export function applyBaseline(report: Report, baseline: Baseline, checked: Checked): Compared {
  const found = report.documents.flatMap((document) => foundIn(document, checked));
  const names = new Set(checked.files.map(({path}) => checked.nameOf(path)));
  const isSeen = ({path}: BaselineEntry): boolean => names.has(path) || checked.isGone(path);
  const unseen = baseline.findings.filter((entry) => !isSeen(entry));
  const seen = joined(baseline.findings.filter(isSeen));
  const inPlace = new Stock(seen, placeKey);
  const known = new Set(found.filter(({entry}) => inPlace.take(entry)));
  const orphans = new Stock(
    inPlace.left().filter(({path}) => !names.has(path)),
    contentKey,
  );
  for (const one of found) if (!known.has(one) && orphans.take(one.entry)) known.add(one);
  const messages = new Set([...known].map(({message}) => message));
  return {
    report: toldApart(report, messages),
    kept: joined([...known].map(({entry}) => entry)),
    unseen,
    added: joined(found.filter((one) => !known.has(one)).map(({entry}) => entry)),
    gone: amount(seen) - known.size,
  };
}

/**
 * The baseline for what was found. It only ever loses findings, unless it is forced to take new ones.
 */
export function updated({kept, unseen, added}: Compared, takesNew: boolean): Baseline {
  return {version: 1, findings: joined([...kept, ...unseen, ...(takesNew ? added : [])])};
}

/** How many findings some entries stand for. */
export function amount(entries: readonly BaselineEntry[]): number {
  return entries.reduce((total, {count}) => total + count, 0);
}

/** Entries of which each finding takes one. */
class Stock {
  private readonly entries = new Map<string, BaselineEntry[]>();

  constructor(
    entries: readonly BaselineEntry[],
    private readonly keyOf: (entry: BaselineEntry) => string,
  ) {
    for (const entry of entries) this.entries.set(keyOf(entry), [...(this.entries.get(keyOf(entry)) ?? []), entry]);
  }

  /** Takes one that is like this, if there is one. */
  take(like: BaselineEntry): boolean {
    const [first, ...rest] = this.entries.get(this.keyOf(like)) ?? [];
    if (!first) return false;
    this.entries.set(this.keyOf(like), first.count > 1 ? [{...first, count: first.count - 1}, ...rest] : rest);
    return true;
  }

  left(): BaselineEntry[] {
    return [...this.entries.values()].flat();
  }
}

function placeKey(entry: BaselineEntry): string {
  return `${entry.path}\n${contentKey(entry)}`;
}

function contentKey({ruleId, fingerprint}: BaselineEntry): string {
  return `${ruleId}\n${fingerprint}`;
}

function foundIn(document: DocumentReport, {files, nameOf}: Checked): Found[] {
  const lines = files.find(({path}) => path === document.path)?.text.split('\n') ?? [];
  return document.messages.map((message) => ({
    document,
    message,
    entry: {
      path: nameOf(document.path),
      ruleId: message.ruleId,
      fingerprint: contentOf(message, lines),
      count: 1,
      reason: message.reason,
    },
  }));
}

/** What is missing has no words of its own: there the reason says what it is, else the lines and the heading above them. */
function contentOf({ruleId, reason, line, endLine, heading}: Message, lines: readonly string[]): string {
  if (/^Unexpected missing\b/.test(reason)) return fingerprintOf([ruleId, reason]);
  return fingerprintOf([ruleId, keyOf(heading?.text ?? ''), lines.slice(line - 1, endLine).join('\n')]);
}

/** Entries that say the same as one with their number, in an order that does not depend on where they stand. */
function joined(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const found = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = placeKey(entry);
    found.set(key, {...entry, count: entry.count + (found.get(key)?.count ?? 0)});
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function toldApart(report: Report, known: ReadonlySet<Message>): Report {
  const documents = report.documents.map((document) => ({
    ...document,
    messages: document.messages.filter((message) => !known.has(message)),
    known: document.messages.filter((message) => known.has(message)),
  }));
  const fresh = documents.flatMap(({messages}) => messages);
  const errors = fresh.filter(({severity}) => severity === 'error').length;
  return {...report, documents, totals: {...report.totals, errors, warnings: fresh.length - errors, known: known.size}};
}
