import {posix} from 'node:path';
import {pathOfLink} from '../../document/links.js';
import {nearest} from '../../stage/nearest.js';
import {isNamedMilestone} from '../agreement/missing-document.js';
import type {EngineRule, Finding, Subject} from '../engine-rule.js';
import {folderOf} from '../roadmap.js';
import {isFree} from './anchors.js';
import {referencesIn, type Reference} from './references.js';

/** What a link without ending may mean on a site or on a forge. */
const ENDINGS = ['', '.md', '.mdx', '/index.md', '/index.mdx', '/README.md'];

/** A relative link or image whose target does not exist, or whose anchor does not. Nothing is fetched. */
export const broken: EngineRule = {
  id: 'links/broken',
  severity: 'error',
  checks: 'Relative links and images lead to a file that exists, and their anchors to a heading in it',
  fix: 'Correct the path, add the file, or remove the link.',
  why: 'The documents of a plan refer to each other: a reader who cannot follow a link to the overview or the architecture reads half a design.',
  fail: {
    'milestone-1-core.md': '# Milestone 1: Core\n\n## Goal\n\nCount the rain, as the [architecture](./rain-architecture.md#guages) says.\n',
    'rain-architecture.md': '# Rain Architecture\n\n## Gauges\n\nTen of them.\n',
  },
  pass: {
    'milestone-1-core.md': '# Milestone 1: Core\n\n## Goal\n\nCount the rain, as the [architecture](./rain-architecture.md#gauges) says.\n',
    'rain-architecture.md': '# Rain Architecture\n\n## Gauges\n\nTen of them.\n',
  },
  passed: 'Every link leads somewhere',
  find: (subject) => {
    const references = referencesIn(subject.outline.source.root).filter(({url}) => isRelative(url));
    return references.length === 0 ? null : references.flatMap((reference) => judge(reference, subject));
  },
};

/** Links to other sites, from the root of the site and with an alias of it are not ours to judge. */
function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/|\\|@site\/)/i.test(url);
}

function judge({url, kind, place}: Reference, subject: Subject): Finding[] {
  const {outline} = subject;
  const from = outline.source.path;
  const says = (what: string, note?: string): Finding[] => [
    {place, reason: `Unexpected ${kind} ${what}`, ...(note === undefined ? {} : {note})},
  ];
  if (url.trim() === '') return says('without a target, expected a path', 'Name what it leads to, or remove the brackets.');
  const target = pathOfLink(url);
  const anchor = anchorOf(url);
  const path = target === undefined ? from : posix.join(posix.dirname(from), target);
  const there = target === undefined ? outline.source.text : lookUp(path, url, subject);
  if (there === undefined) return [];
  if (there === false) {
    if (isNamedMilestone({url}, subject)) return [];
    const near = nearest(posix.basename(path), namesBeside(path, subject));
    return says(
      `${kind === 'link' ? 'to ' : ''}\`${target ?? url}\`, which does not exist`,
      near === undefined ? undefined : `Did you mean \`${near}\`? Correct the path, add the file, or remove the link.`,
    );
  }
  if (typeof there !== 'string' || isFree(anchor)) return [];
  const anchors = subject.library.anchorsIn(path, there);
  if (anchors.includes(anchor)) return [];
  const near = nearest(anchor, anchors);
  const where = target === undefined ? 'this document' : `\`${posix.basename(path)}\``;
  return says(
    `to \`#${anchor}\`, which is not in ${where}`,
    `${near === undefined ? '' : `Did you mean \`#${near}\`? `}Link to the id of a heading: its words in lower case, joined by hyphens.`,
  );
}

function lookUp(path: string, url: string, {outline, library}: Subject): string | boolean | undefined {
  const link = {from: outline.source.path, url};
  const plain = path.replace(/\/$/, '') || '.';
  const endings = posix.extname(plain) === '' ? ENDINGS : [''];
  const seen = endings.map((ending) => library.look(`${plain}${ending}`, link));
  return seen.find((one) => typeof one === 'string') ?? seen.find((one) => one !== false) ?? (seen.includes(undefined) ? undefined : false);
}

function anchorOf(url: string): string {
  const anchor = /#(.*)$/s.exec(url)?.[1] ?? '';
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The checked documents in the folder of a path. */
function namesBeside(path: string, {library: {home, outlines}}: Subject): string[] {
  const folder = posix.dirname(home(path));
  return outlines.flatMap((one) => (folderOf(one, home) === folder ? [posix.basename(one.source.path)] : []));
}
