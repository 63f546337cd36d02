import {readFrontMatter} from '../document/front-matter.js';
import {outline, type Outline} from '../document/outline.js';
import {read, type Source} from '../document/read.js';
import type {InForce} from '../settings/define.js';
import type {Stage} from '../stage/define.js';
import {claimsOf, stageOfFile} from '../stage/file-name.js';
import {quoted} from '../stage/wording.js';
import type {Notice} from './report.js';

/** A file to look at. `path` decides stage and format; it is repeated in the report as it is. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** A file that is a document of a stage. */
export interface Known {
  readonly outline: Outline;
  /** The stage was given, not guessed from the file name. */
  readonly isExplicit: boolean;
}

/** @throws if no stage has the id; the message lists those that are known */
export function stageNamed(id: string, stages: readonly Stage[]): Stage {
  const stage = stages.find((one) => one.id === id);
  if (!stage) throw new RangeError(`Unexpected stage \`${id}\`, expected ${quoted(stages.map((one) => one.id))}`);
  return stage;
}

/** The stage is the one given, else the one its front matter names, else the one its file name claims. */
export function knownDocument(
  file: File,
  {stages, stageFor}: InForce,
  forced: Stage | undefined,
  locate: (path: string) => string,
): Known[] {
  const named = stageOfFile(file.path, stages)?.stage;
  if (!forced && !named && !/^---[ \t]*\r?\n/.test(file.text)) return [];
  const source = read(file.path, file.text);
  const declared = declaredStage(source, stages);
  const stage = forced ?? (declared === undefined ? named : declared);
  return stage
    ? [{outline: outline(source, stageFor(stage, locate(file.path))), isExplicit: forced !== undefined || declared !== undefined}]
    : [];
}

/** `stage:` in the front matter; null when it names a stage that is not one of ours, such as `none`. */
function declaredStage({frontMatter}: Source, stages: readonly Stage[]): Stage | null | undefined {
  const {stage} = frontMatter.data;
  return typeof stage === 'string' ? (stages.find(({id}) => id === stage) ?? null) : undefined;
}

/** A `stage:` that is neither a stage nor `none` is a slip, over which a document would go unchecked. */
export function unknownStage({path, text}: File, stages: readonly Stage[]): Notice[] {
  const {stage} = readFrontMatter(text).data;
  if (typeof stage !== 'string' || stage === 'none' || stages.some(({id}) => id === stage)) return [];
  return [
    {
      path,
      reason: `Unexpected \`stage: ${stage}\` in the front matter, expected ${quoted([...stages.map(({id}) => id), 'none'])}`,
      note: 'Name one of these, or remove the line. The document was not checked.',
    },
  ];
}

/** Two stages of the settings may want one file, which their patterns do not show. */
export function claimedTwice({path, text}: File, stages: readonly Stage[], known: readonly Stage[]): Notice[] {
  const claims = claimsOf(path, stages, known).map(({id}) => id);
  const [first = ''] = claims;
  if (claims.length < 2 || 'stage' in readFrontMatter(text).data) return [];
  return [
    {
      path,
      reason: `Unexpected file name that the stages ${claims.map((id) => `\`${id}\``).join(' and ')} both claim, expected one`,
      note: `Say which it is in the front matter, such as \`stage: ${first}\`, or change a pattern. It was checked as \`${first}\`.`,
    },
  ];
}
