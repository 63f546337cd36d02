import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import {checkDocuments, mermaidIn, type File} from '../check/check.js';
import type {Library} from '../check/library.js';
import type {MermaidVerdicts} from '../check/diagrams/verdicts.js';
import type {Report} from '../check/report.js';
import {decode, type Unreadable} from '../document/decode.js';
import type {Settings} from '../settings/define.js';
import {stagesWith} from '../settings/stages.js';
import type {Stage} from '../stage/define.js';
import {stageOfFile} from '../stage/file-name.js';
import {stages as builtIn} from '../stage/index.js';
import {homeIn, lookOnSite} from './look.js';

/** A document as the site knows it. */
export interface SiteDocument {
  /** Absolute. */
  readonly file: string;
  /** Relative to the site, with `/`; the path in reports. */
  readonly path: string;
  readonly permalink: string;
}

/** One version of one docs instance: documents that belong together. */
export interface SiteVersion {
  readonly documents: readonly SiteDocument[];
  /** The folders its documents are in. */
  readonly folders: readonly string[];
  readonly report: Report;
  /** The documents as they were read for the report, in its order: `library.outlines`. */
  readonly library: Library;
  /** The stages in force. */
  readonly stages: readonly Stage[];
  /** What was checked, by the paths of the report. */
  readonly files: readonly File[];
  /** The version that is worked on: only its findings are reported, a released one is frozen. */
  readonly isCurrent: boolean;
}

/** The text of a document; undefined for one that went while the site was reading, as happens in `start`. */
export async function readText(file: string): Promise<string | Unreadable | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && decode(bytes);
}

/** Asks Mermaid of diagrams, given the documents they stand in. */
type VerdictsOn = (sources: readonly string[], files: readonly File[]) => Promise<MermaidVerdicts>;

/** Checks the documents that the docs plugins have loaded, version by version. */
export async function checkLoadedDocs(
  content: Readonly<Record<string, unknown>> | undefined,
  siteDir: string,
  settings: Settings,
  verdictsOn: VerdictsOn,
): Promise<SiteVersion[]> {
  const instances = Object.values(content ?? {}) as LoadedContent[];
  const versions = instances.flatMap(({loadedVersions}) =>
    loadedVersions.map((version) => ({version, current: currentOf(loadedVersions)})),
  );
  return Promise.all(versions.map(({version, current}) => checkVersion(version, version === current, siteDir, settings, verdictsOn)));
}

function currentOf(versions: readonly LoadedVersion[]): LoadedVersion | undefined {
  return versions.find(({versionName}) => versionName === 'current') ?? versions.find(({isLast}) => isLast);
}

async function checkVersion(
  version: LoadedVersion,
  isCurrent: boolean,
  siteDir: string,
  settings: Settings,
  verdictsOn: VerdictsOn,
): Promise<SiteVersion> {
  const stages = stagesWith(settings, builtIn);
  const documents = version.docs.map((doc): SiteDocument => {
    const relative = aliasedSitePathToRelativePath(doc.source);
    return {file: path.join(siteDir, relative), path: relative, permalink: doc.permalink};
  });
  const declared = new Set(
    version.docs.filter(({frontMatter}) => 'stage' in frontMatter).map(({source}) => aliasedSitePathToRelativePath(source)),
  );
  const candidates = documents.filter((document) => declared.has(document.path) || stageOfFile(document.path, stages));
  const files: File[] = [];
  const notices: Report['notices'][number][] = [];
  for (const document of candidates) {
    const text = await readText(document.file);
    if (text === undefined) continue;
    if (typeof text === 'string') files.push({path: document.path, text});
    else notices.push({path: document.path, ...text, unreadable: true});
  }
  const folders = [version.contentPath, version.contentPathLocalized].flatMap((folder) => (folder === undefined ? [] : [folder]));
  const diagrams = await verdictsOn(mermaidIn(files, {settings}), files);
  const {report, library} = checkDocuments(files, {
    settings,
    diagrams,
    home: homeIn(siteDir, folders),
    look: lookOnSite(siteDir, documents, folders),
  });
  return {documents, folders, stages, files, isCurrent, library, report: {...report, notices: [...notices, ...report.notices]}};
}
