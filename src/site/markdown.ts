import {existsSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readFrontMatter} from '../document/front-matter.js';
import type {PluginOptions} from '../options.js';
import {stageOfFile} from '../stage/file-name.js';
import {stages as builtIn} from '../stage/index.js';
import type {Settings} from '../settings/define.js';
import {stagesWith} from '../settings/stages.js';
import type {Stage} from '../stage/define.js';
import {contentFolders, type ContentFolder} from './folders.js';
import {keepWords} from '../markdown/keep-words.js';
import {withoutLostImages, type ImagePlaces, type WithoutLostImages} from '../markdown/lost-images.js';
import {derivedFrontMatter} from './navigation.js';
import {refusal} from '../markdown/refusal.js';
import {providedComponents} from './provided-components.js';
import {relativePath} from '../document/relative-path.js';

/** What was decided about a file, for exactly this text. */
interface Decision {
  readonly text: string;
  /** It is read as CommonMark, where the site would have read it as MDX. */
  readonly isCommonMark: boolean;
  /** Why MDX would refuse it, for a file that belongs to no stage. */
  readonly refused?: string;
  /** Its images, absolute: the page is made anew when one goes or appears. */
  readonly images: Images;
}

export type Images = Pick<WithoutLostImages, 'found' | 'lost'>;

/** Which files are read as CommonMark because of this plugin. Filled while documents load. */
export type Decisions = ReadonlyMap<string, Decision>;

export const NO_IMAGES: Images = {found: [], lost: []};

const SKIPPED = 'This file is not text: it is encrypted or binary, and cannot be shown.';

/**
 * Wraps the two Markdown hooks of the site, which Docusaurus calls for each file.
 * Stage documents in `.md`, and other `.md` documents that MDX would refuse, become CommonMark in which no word is lost.
 * Only documents of docs instances are touched, and what is added to one depends on its own text alone.
 */
export function wrapMarkdown(context: LoadContext, options: PluginOptions, settings: Settings): Decisions {
  const stages = stagesWith(settings, builtIn);
  const {markdown} = context.siteConfig;
  const decisions = new Map<string, Decision>();
  const folders = contentFolders(context);
  const folderOf = (file: string): ContentFolder | undefined => folders.find(({folder}) => file.startsWith(folder + path.sep));
  const isProvided = providedComponents(context.siteDir);
  const places = (file: string): ImagePlaces => ({
    folder: path.dirname(file),
    siteDir: context.siteDir,
    staticFolders: context.siteConfig.staticDirectories.map((folder) => path.resolve(context.siteDir, folder)),
    exists: existsSync,
  });

  const named = (file: string): string => relativePath(context.siteDir, file);
  const parse = markdown.parseFrontMatter;
  markdown.parseFrontMatter = async (params) => {
    const {filePath} = params;
    const folder = folderOf(filePath);
    if (!folder) return parse(params);
    const text = params.fileContent.replace(/^\uFEFF/, '');
    if (isBinary(text)) {
      decisions.set(filePath, {text, isCommonMark: true, images: NO_IMAGES});
      return {frontMatter: asCommonMark({}), content: SKIPPED};
    }
    const own = readFrontMatter(text);
    const isStage = isStageDocument(filePath, own.data, stages);
    // A stage document builds with front matter that cannot be read; the report names file and line.
    const parsed = isStage && own.fault ? {frontMatter: {}, content: text.slice(own.end)} : await parse(params);
    const isMdx = !filePath.endsWith('.md') || isSet(parsed.frontMatter['mdx']);
    const refused = isMdx || isStage || markdown.format !== 'mdx' ? undefined : await refusedOnce(filePath, text, folder);
    const isCommonMark = !isMdx && (isStage || refused !== undefined);
    const images = isCommonMark ? withoutLostImages(text, places(filePath)) : NO_IMAGES;
    decisions.set(filePath, {text, isCommonMark, images, ...(refused === undefined ? {} : {refused})});
    const frontMatter = isCommonMark ? asCommonMark(parsed.frontMatter) : parsed.frontMatter;
    return {
      ...parsed,
      frontMatter: isStage
        ? {...frontMatter, ...derivedFrontMatter({path: named(filePath), text}, frontMatter, options, settings)}
        : frontMatter,
    };
  };

  const refusedOnce = async (
    file: string,
    text: string,
    {remarkPlugins, admonitionKeywords}: ContentFolder,
  ): Promise<string | undefined> => {
    const before = decisions.get(file);
    if (before?.text === text) return before.refused;
    const {comments, headingIds} = markdown.mdx1Compat;
    return refusal(text, {comments, headingIds, remarkPlugins, admonitionKeywords, providedComponents: isProvided});
  };

  const {preprocessor} = markdown;
  markdown.preprocessor = (args) => {
    const decision = decisions.get(args.filePath);
    const isOurs = decision?.isCommonMark === true && decision.text === args.fileContent.replace(/^\uFEFF/, '');
    if (isOurs && isBinary(args.fileContent)) return SKIPPED;
    const text = preprocessor ? preprocessor(args) : args.fileContent;
    return isOurs ? keepWords(withoutLostImages(readable(text), places(args.filePath)).text) : text;
  };
  return decisions;
}

/** Front matter that cannot be read is left out, so that nothing behind it is. */
function readable(text: string): string {
  const plain = text.replace(/^\uFEFF/, '');
  const {fault, end} = readFrontMatter(plain);
  return fault ? plain.slice(end) : text;
}

function isBinary(text: string): boolean {
  return text.includes('\0');
}

function isStageDocument(file: string, frontMatter: Readonly<Record<string, unknown>>, stages: readonly Stage[]): boolean {
  const {stage} = frontMatter;
  if (typeof stage === 'string') return stages.some(({id}) => id === stage);
  return stageOfFile(file, stages) !== undefined;
}

/** Whether the author chose a format; that choice stands. */
function isSet(mdx: unknown): boolean {
  return typeof mdx === 'object' && mdx !== null && 'format' in mdx;
}

function asCommonMark(frontMatter: Record<string, unknown>): Record<string, unknown> {
  const mdx = frontMatter['mdx'];
  return {...frontMatter, mdx: {...(typeof mdx === 'object' ? mdx : {}), format: 'md'}};
}
