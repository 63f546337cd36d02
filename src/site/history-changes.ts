import {posix} from 'node:path';
import {changesOf} from '../history/changes.js';
import type {StatusChange} from '../history/define.js';
import type {Told} from '../history/history.js';
import {lineagesOf} from '../history/lineage.js';
import type {Commit} from '../history/log.js';
import {stageOfFile} from '../stage/file-name.js';
import type {Present} from './history-present.js';
import {inRepository, onSite} from './history-repository.js';
import {statusesIn} from './history-statuses.js';

/** The changes of status of each document of which they are known, and the paths that each has had. */
export async function changesIn(commits: readonly Commit[], present: Present): Promise<Pick<Told, 'changes' | 'names'>> {
  const paths = followed(present);
  const found = lineagesOf([...paths.keys()], commits, sameIn(present));
  const lineages = new Map([...found].map(([file, lineage]) => [paths.get(file) ?? file, lineage]));
  const statuses = await statusesIn(new Map([...lineages].map(([path, {versions}]) => [path, versions])), present);
  const changes = new Map<string, readonly StatusChange[]>();
  const names = new Map<string, ReadonlySet<string>>();
  for (const [path, lineage] of lineages) {
    const known = statuses.get(path);
    if (known)
      changes.set(
        path,
        changesOf(lineage, ({commit}) => known.get(commit.id)),
      );
    names.set(path, new Set(lineage.versions.map((one) => onSite(present, one.path))));
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
    return stage && number !== undefined ? `${stage.id} ${number}` : posix.basename(file);
  };
  return (before, after) => identity(before) === identity(after);
}
