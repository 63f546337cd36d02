import {readFile} from 'node:fs/promises';
import type {LoaderContext} from 'webpack';

export interface LoaderOptions {
  /** Document file → the file that says whether its page has data. */
  readonly mark: (file: string) => string;
  /** Document file → the module with its data. */
  readonly data: (file: string) => string;
  /** Whether the theme of the site draws Mermaid in the browser. */
  readonly hasMermaid: boolean;
}

/** What the file beside the data of a page says. A change of it makes the page anew, also one that stands in a cache. */
export interface Mark {
  /** Of the plugin: what it makes of a text may change with it. */
  readonly version: string;
  readonly hasData: boolean;
  /** There are findings among the data: the page brings what marks them in the text. */
  readonly hasFindings: boolean;
  /** There are lists of tasks in the text: the page brings what names their boxes. */
  readonly hasTasks: boolean;
  /** There are drawings among the data: the page brings the component that shows them, which no other page loads. */
  readonly hasDrawings: boolean;
  /** Some of them are left to the browser: the page brings what draws them there. */
  readonly hasFallback: boolean;
  /** Files that are shown, and that would change the page if they went. */
  readonly found: readonly string[];
  /** Files that are not there, and that would change the page if they were. */
  readonly lost: readonly string[];
}

/**
 * Adds the data of a page to the compiled document, as the docs plugin adds its metadata.
 * It runs on every document and lets a file on disk decide, because a condition in the bundler's config
 * is not asked again on a warm cache.
 */
export default function pageDataLoader(this: LoaderContext<LoaderOptions>, source: string): void {
  const callback = this.async();
  const {mark, data, hasMermaid} = this.getOptions();
  const file = mark(this.resourcePath);
  readFile(file, 'utf8').then(
    (content) => {
      this.addDependency(file);
      const {hasData, hasFindings, hasTasks, hasDrawings, hasFallback, found, lost}: Mark = JSON.parse(content);
      for (const one of found) this.addDependency(one);
      for (const one of lost) this.addMissingDependency(one);
      const code = [
        ...(hasData ? pageCode(data(this.resourcePath)) : []),
        ...(hasFindings ? [`export * as $milestonesMarks from '@theme/MilestoneMarks';`] : []),
        ...(hasTasks ? [`export {default as $milestonesTask} from '@theme/MilestoneTask';`] : []),
        ...(hasDrawings ? drawingCode(data(this.resourcePath), hasFallback ? (hasMermaid ? 'theme' : 'own') : 'none') : []),
      ];
      callback(null, code.length > 0 ? `${source}\n${code.join('\n')}\n` : source);
    },
    () => {
      this.addMissingDependency(file);
      callback(null, source);
    },
  );
}

/**
 * The data of a page, and the components that show it, which no page without data loads.
 * No document has names that begin so: a second export or import of one name would end the build.
 */
function pageCode(data: string): string[] {
  return [
    `export {default as $milestonesData} from ${JSON.stringify(data)};`,
    `export {default as $milestonesContent} from '@theme/MilestoneContent';`,
    `export {default as $milestonesPanel} from '@theme/MilestonePanel';`,
  ];
}

/**
 * What shows the drawings of a page, with all that it needs: no other page loads any of it.
 * @param fallback what draws the diagrams that the build could not: without a page that needs it, nothing of Mermaid is in a site
 */
function drawingCode(data: string, fallback: 'none' | 'theme' | 'own'): string[] {
  const imports = [
    ['$milestonesPage', data],
    ['$milestonesDraw', '@theme/MilestoneCode'],
    ...(fallback === 'none' ? [] : [['$milestonesFallback', '@theme/MilestoneMermaid']]),
    ...(fallback === 'own' ? [['$milestonesClient', '@theme/MilestoneMermaid/Client']] : []),
  ];
  const parts = {
    none: '',
    theme: ', {component: $milestonesFallback}',
    own: ', {component: $milestonesFallback, client: $milestonesClient}',
  };
  return [
    ...imports.map(([name, file]) => `import ${name} from ${JSON.stringify(file)};`),
    `export const $milestonesCode = (components) => $milestonesDraw(components, $milestonesPage.drawings${parts[fallback]});`,
  ];
}
