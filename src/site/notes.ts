import path from 'node:path';
import {logger} from '@docusaurus/logger';
import {relativePath} from '../document/relative-path.js';
import type {DocumentNotice} from './drawings.js';
import type {LostLinks} from './lost-links.js';
import type {Decisions} from './markdown.js';
import type {PieceNotice} from './piece-uses.js';

/** What may become of a fence that is no drawing, or not the one it was meant to be. */
const OUTCOMES: readonly (readonly [topic: string, outcome: DocumentNotice['outcome'], becomes: string])[] = [
  ['undrawn', undefined, 'drawings that stay text on their pages'],
  ['browser', 'browser', 'diagrams that only a browser may draw; their pages load Mermaid'],
  ['less', 'drawn', 'diagrams that ask for more than a page may do'],
];

/** Lines for the terminal that are no findings. Each is printed once, and again when it changes. */
export class Notes {
  private readonly said = new Map<string, string>();

  constructor(private readonly siteDir: string) {}

  /** Names the documents that belong to no stage and are CommonMark because MDX would refuse them. */
  refused(decisions: Decisions): void {
    const files = [...decisions].flatMap(([file, {refused}]) => {
      if (refused === undefined) return [];
      const [, place] = / \((\d+:\d+)\)$/.exec(refused) ?? [];
      return [`${path.relative(this.siteDir, file)}${place === undefined ? '' : `:${place}`}`];
    });
    this.say('refused', files.toSorted(), (list) =>
      logger.info(`Milestones: read as CommonMark, because MDX would refuse: ${list.join(', ')}`),
    );
  }

  /** Names the links over which the build would have ended. */
  lost(links: readonly LostLinks[]): void {
    const list = links.flatMap((one) => [...one]).flatMap(([file, found]) => found.map(({url, line}) => `  ${file}:${line}  ${url}`));
    this.say('lost', list, (lines) =>
      logger.warn(`Milestones: links that lead to no page; the site is built all the same:\n${lines.join('\n')}`),
    );
  }

  /** Names the fences that are no pictures on their pages though they were meant to be, or others than they were meant to be. */
  undrawn(fences: readonly (DocumentNotice & {readonly path: string})[]): void {
    for (const [topic, outcome, becomes] of OUTCOMES) {
      const list = fences.filter((one) => one.outcome === outcome).map(({path: file, line, text}) => `  ${file}:${line}  ${text}`);
      this.say(topic, list.toSorted(), (lines) => logger.warn(`Milestones: ${becomes}:\n${lines.join('\n')}`));
    }
  }

  /** Names the pieces that ask for what does not exist. */
  pieces(faults: readonly PieceNotice[]): void {
    const list = faults.map(({path: file, line, text}) => `  ${file}:${line}  ${text}`);
    this.say('pieces', list.toSorted(), (lines) =>
      logger.warn(`Milestones: pieces that cannot be shown; their pages say so:\n${lines.join('\n')}`),
    );
  }

  /** Says that there is nothing to show yet. */
  none(isEmpty: boolean): void {
    this.say('none', isEmpty ? ['none'] : [], () =>
      logger.warn(
        'Milestones: no stage document among the docs. Expected files such as `milestone-1-core.md`, `milestones-overview.md` or `name-architecture.md`, or `stage:` in the front matter.',
      ),
    );
  }

  /** Says why there is no dashboard, or no register. */
  taken(file: string, route: string, what = 'the dashboard'): void {
    this.say(`taken ${route}`, [file], () =>
      logger.warn(
        `Milestones: ${what} is left out, because ${file} is at ${route} already. Set the option \`path\` of docusaurus-plugin-milestones, for example to \`status\`.`,
      ),
    );
  }

  /** Names the files of the site that stand where one for other tools would be written. */
  kept(files: readonly {readonly file: string; readonly address: string}[]): void {
    const list = files.map(({file, address}) => `  ${relativePath(this.siteDir, file)}  ${address}`);
    this.say('kept', list.toSorted(), (lines) =>
      logger.warn(
        `Milestones: files of the site stay, and those for other tools are not written in their places:\n${lines.join('\n')}\nRemove them, or set the option \`path\` of docusaurus-plugin-milestones, for example to \`status\`.`,
      ),
    );
  }

  private say(topic: string, list: readonly string[], print: (list: readonly string[]) => void): void {
    const text = list.join('\n');
    if (this.said.get(topic) === text) return;
    this.said.set(topic, text);
    if (list.length > 0) print(list);
  }
}
