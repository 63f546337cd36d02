import {check, type CheckOptions} from '../../../src/check/check.js';
import type {Message} from '../../../src/check/report.js';

/** What the rules of agreement find in some documents: path → findings in their order. */
export function foundIn(files: Readonly<Record<string, string>>, options: CheckOptions = {}): Map<string, Message[]> {
  const {documents} = check(
    Object.entries(files).map(([path, text]) => ({path, text})),
    {today: '2026-11-22', ...options},
  );
  return new Map(documents.map(({path, messages}) => [path, messages.filter(({ruleId}) => ruleId.startsWith('overview/'))]));
}

/** An overview that says this of the first milestone, and a document of it. */
export function pairOf(overview: string, document: string): Record<string, string> {
  return {
    'docs/milestones-overview.md': `# Overview\n\n## Milestone 1: Core\n\n[📄 Detailed Plan](./milestone-1-core.md)\n\n${overview}\n`,
    'docs/milestone-1-core.md': `# Milestone 1: Core\n\n${document}\n`,
  };
}

/** The findings in the document of a pair: `line rule`. */
export function linesOf(overview: string, document: string): string[] {
  return messagesOf(overview, document).map(({line, ruleId}) => `${line} ${ruleId}`);
}

/** The reasons of the findings in the document of a pair. */
export function reasonsOf(overview: string, document: string): string[] {
  return messagesOf(overview, document).map(({reason}) => reason);
}

function messagesOf(overview: string, document: string): Message[] {
  return foundIn(pairOf(overview, document)).get('docs/milestone-1-core.md') ?? [];
}
