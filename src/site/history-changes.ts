import path from 'node:path';
import {statusOf} from '../check/document.js';
import {knownDocument} from '../check/known.js';
import {changesOf} from '../history/changes.js';
import type {StatusChange} from '../history/define.js';
import type {Told} from '../history/history.js';
import {lineagesOf, type Lineage} from '../history/lineage.js';
import type {Commit} from '../history/log.js';
import {inForce} from '../settings/in-force.js';
import {stageOfFile} from '../stage/file-name.js';
import {stages as builtIn} from '../stage/index.js';
import {learnedOnce} from './history-cache.js';
import type {Present} from './history-present.js';
import {inRepository, onSite, textsOf} from './history-repository.js';

/** The changes of status of each document that has one, and the paths that it has had. */
export async function changesIn(commits: readonly Commit[], present: Present): Promise<Pick<Told, 'changes' | 'names'>> {
  const paths = followed(present);
  const lineages = lineagesOf([...paths.keys()], commits, sameIn(present));
  const changes = new Map<string, readonly StatusChange[]>();
  const names = new Map<string, ReadonlySet<string>>();
  for (const [file, lineage] of lineages) {
    const today = paths.get(file) ?? file;
    const statuses = new Map(await statusesOf(today, lineage, present));
    changes.set(
      today,
      changesOf(lineage, ({commit}) => statuses.get(commit.id)),
    );
    names.set(today, new Set(lineage.versions.map((one) => onSite(present, one.path))));
  }
  return {changes, names};
}

/** The documents to follow: path in the repository → path in the report. */
function followed({versions, repository}: Present): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const {documents, report} of versions) {
    const withStatus = new Set(report.documents.flatMap((one) => (one.status === null ? [] : [one.path])));
    for (const document of documents) {
      const file = withStatus.has(document.path) ? inRepository(repository, document.file) : undefined;
      if (file !== undefined) paths.set(file, document.path);
    }
  }
  return paths;
}

/** Two names are those of one document when they have the same number, or are the same in another folder. */
function sameIn({versions}: Present): (before: string, after: string) => boolean {
  const stages = versions.flatMap((version) => version.stages);
  const identity = (file: string): string => {
    const {stage, number} = stageOfFile(file, stages) ?? {};
    return stage && number !== undefined ? `${stage.id} ${number}` : path.posix.basename(file);
  };
  return (before, after) => identity(before) === identity(after);
}

/** The status after each commit, as far as there is time to look. */
async function statusesOf(
  today: string,
  {versions}: Lineage,
  present: Present,
): Promise<readonly (readonly [commit: string, status: string | null])[]> {
  const {cache, edition, settings, repository, until} = present;
  const learned = await learnedOnce(cache, ['status', edition, today, versions.map(({commit, blob}) => [commit.id, blob])], async () => {
    if (Date.now() > until) return undefined;
    const rules = inForce(settings, builtIn);
    const texts = await textsOf(
      repository,
      versions.map(({blob}) => blob),
    );
    return versions.flatMap((version): [string, string | null][] => {
      const text = texts.get(version.blob);
      if (text === undefined) return [];
      const [known] = knownDocument({path: onSite(present, version.path), text}, rules, undefined, (one) => one);
      return [[version.commit.id, known ? statusOf(known.outline) : null]];
    });
  });
  return learned ?? [];
}
