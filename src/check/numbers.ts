import type {Outline} from '../document/outline.js';
import {point} from '../document/place.js';
import {stageOfFile} from '../stage/file-name.js';
import type {Home, Library} from './library.js';
import {folderOf} from './roadmap.js';
import {fail, type Result} from './result.js';

/** The number of a document as written: from its title, else its file name, else `milestone:` in its front matter. */
export function numberOf({title, source, stage}: Outline): string | undefined {
  const {milestone} = source.frontMatter.data;
  // As written: the YAML number 3.0 would be 3.
  const written = /^milestone:[ \t]*["']?([\w.-]+)/m.exec(source.text.slice(0, source.frontMatter.end))?.[1];
  const stated = typeof milestone === 'number' || typeof milestone === 'string' ? (written ?? String(milestone)) : undefined;
  return title?.number ?? stageOfFile(source.path, [stage])?.number ?? stated;
}

/** The place of a document without number in the overview that names it. */
export function ordinalIn({roadmaps}: Pick<Library, 'roadmaps'>, {source}: Outline): string | undefined {
  for (const milestones of roadmaps.values()) {
    const index = milestones.findIndex(({named}) => named.document === source.path);
    if (index >= 0) return milestones[index]?.named.number ?? String(index + 1);
  }
  return undefined;
}

/** Two documents of one folder with one number: the later one, by path, is told. */
export function addSameNumbers(
  outlines: readonly Outline[],
  numbers: ReadonlyMap<Outline, string | undefined>,
  results: Map<Outline, Result[]>,
  home: Home,
): void {
  const seen = new Map<string, string>();
  for (const one of outlines.toSorted((a, b) => (a.source.path < b.source.path ? -1 : 1))) {
    const number = numbers.get(one);
    const rule = one.stage.wholes.find(({id}) => id === 'metadata/title');
    // A title that disagrees with its file name has its finding, and its number may be the wrong one.
    const isDoubtful = results.get(one)?.some(({kind, ruleId}) => kind === 'fail' && ruleId === 'metadata/title');
    if (number === undefined || !rule || isDoubtful) continue;
    const {path} = one.source;
    const key = `${folderOf(one, home)} ${Number(number)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, path);
    else {
      const taken = first.slice(first.lastIndexOf('/') + 1);
      const others = (results.get(one) ?? []).filter((result) => !(result.kind === 'pass' && result.ruleId === rule.id));
      const note = 'Give one of the two documents another number, in its title and its file name.';
      results.set(one, [
        ...others,
        fail({...rule, fix: note}, one.title?.place ?? point(1), `Unexpected number ${number}, which \`${taken}\` has already`),
      ]);
    }
  }
}
