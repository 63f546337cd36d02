import {withAliases} from '../stage/aliases.js';
import {completeStage} from '../stage/complete/complete.js';
import type {Stage} from '../stage/define.js';
import type {Settings} from './define.js';
import {withStatuses} from './statuses.js';

/** The stages in force: those of the settings, tried first, then the built-in ones that none of them replaces; all with their further names. */
export function stagesWith(
  {stages: own = [], statuses, aliases = {}, values = {}, include = {}}: Settings,
  builtIn: readonly Stage[],
): Stage[] {
  const mine = own.map((stage) => completeStage(stage));
  const ids = new Set(mine.map(({id}) => id));
  const kept = builtIn.filter(({id}) => !ids.has(id));
  return [...mine, ...(statuses ? withStatuses(kept, statuses) : kept)]
    .map((stage) => withAliases(stage, aliases, values))
    .map((stage) => ({...stage, files: [...stage.files, ...(include[stage.id] ?? [])]}));
}
