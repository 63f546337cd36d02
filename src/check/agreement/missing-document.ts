import {posix} from 'node:path';
import {pathOfLink} from '../../document/links.js';
import {point} from '../../document/place.js';
import {stageOfFile} from '../../stage/file-name.js';
import type {EngineRule, Finding, Subject} from '../engine-rule.js';
import {referencesIn, type Reference} from '../links/references.js';
import {folderOf, isBelow} from '../roadmap.js';
import {pairOf} from './pair.js';
import {pathFrom} from './shown.js';

type Part = Pick<Subject, 'outline' | 'library'>;

/** Overview and milestone documents name each other: no link without document, no document without overview. */
export const missingDocument: EngineRule = {
  id: 'overview/missing-document',
  severity: 'error',
  checks: 'Every milestone document that the overview links is there, and every milestone document is named by an overview',
  fix: 'Write the document, correct the link, or remove it until there is a document.',
  passed: ({library, outline}) => (library.roadmaps.has(outline) ? 'Every linked milestone document is there' : 'Named by the overview'),
  why: 'The overview is the way into the milestones. A link that leads nowhere ends that way, and a document that no overview names is not found at all.',
  fail: {
    'milestones-overview.md': '# Milestones Overview\n\n## Milestone 1: Core\n\n[📄 Detailed Plan](./milestone-1-core.md)\n',
    'milestone-1-core.md': '# Milestone 1: Core\n\n## Goal\n\nMeasure rain on ten roofs.\n',
    'milestone-2-map.md': '# Milestone 2: Map\n\n## Goal\n\nShow the rain on a map.\n',
  },
  pass: {
    'milestones-overview.md':
      '# Milestones Overview\n\n## Milestone 1: Core\n\n[📄 Detailed Plan](./milestone-1-core.md)\n\n## Milestone 2: Map\n',
    'milestone-1-core.md': '# Milestone 1: Core\n\n## Goal\n\nMeasure rain on ten roofs.\n',
  },
  find: (subject) => (subject.library.roadmaps.has(subject.outline) ? missing(subject) : orphan(subject)),
};

/** Whether a link of an overview leads to a milestone document: that it is there is judged here, and by no other rule. */
export function isNamedMilestone({url}: Pick<Reference, 'url'>, {outline, library}: Part): boolean {
  return library.roadmaps.has(outline) && milestonePath(url, {outline, library}) !== undefined;
}

function milestonePath(url: string, {outline, library}: Part): string | undefined {
  const path = pathOfLink(url);
  if (path === undefined || /^[/@]/.test(path)) return undefined;
  return stageOfFile(path, library.stages)?.stage.id === outline.stage.lists ? path : undefined;
}

/** A document that is linked several times and is not there is one defect. Where nobody has looked, nothing is said. */
function missing({outline, library}: Part): Finding[] {
  const from = outline.source.path;
  const told = new Set<string>();
  return referencesIn(outline.source.root).flatMap(({url, place}): Finding[] => {
    const path = milestonePath(url, {outline, library});
    const target = posix.join(posix.dirname(from), path ?? '');
    if (path === undefined || told.has(target) || library.look(target, {from, url}) !== false) return [];
    told.add(target);
    return [{place, reason: `Unexpected link to \`${path}\`, which does not exist, expected a milestone document`}];
  });
}

/** Only an overview that stands beside or above the document, and names milestones at all, could name it. */
function orphan(subject: Part): Finding[] | null {
  const {outline, library} = subject;
  if (pairOf(subject)) return [];
  const {home} = library;
  const folder = folderOf(outline, home);
  const [overview] = [...library.roadmaps]
    .filter(([one, milestones]) => milestones.length > 0 && isBelow(folder, folderOf(one, home)))
    .map(([one]) => ({one, way: posix.relative(folder, home(one.source.path))}))
    .toSorted((a, b) => a.way.length - b.way.length);
  if (overview === undefined) return null;
  const reason = `Unexpected milestone document that no overview names, expected a heading or link for it in \`${pathFrom(outline, overview.one)}\``;
  const note = 'Name the milestone in the overview and link this document there, or give the document another name if it is no milestone.';
  return [{place: outline.title?.place ?? point(1), reason, note, severity: 'warning'}];
}
