import {expect, test} from 'vitest';
import {checkDocuments} from '../../src/check/check.js';
import {pageData} from '../../src/site/page-data.js';
import type {SiteDocument} from '../../src/site/docs.js';
import {stages} from '../../src/stage/index.js';

const at = (name: string): SiteDocument => ({file: `/site/docs/${name}.md`, path: `docs/${name}.md`, permalink: `/docs/${name}`});

/** Where the header leads to for a parent document, and what it takes out of the text. */
function headerOf(url: string): {href: string | undefined; values: readonly string[]} {
  const text = `# Milestone 1: Core\n\n**Status**: ✅ Planning\n**Parent Document**: [The Overview](${url})\n**Last Updated**: May 2026\n\n## Goal\n\nWords.\n`;
  const files = [
    {path: 'docs/milestone-1-core.md', text},
    {path: 'docs/milestones-overview.md', text: '# Overview\n\n## Milestone 1: Core\n'},
  ];
  const {report, library} = checkDocuments(files, {today: '2026-11-22'});
  const documents = [at('milestone-1-core'), at('milestones-overview')];
  const version = {documents, folders: ['/site/docs'], files, report, library, isCurrent: true, stages};
  const own = report.documents.find(({path}) => path === files[0]?.path);
  if (!own) throw new Error('not read');
  const {document} = pageData(own, version, '/milestones');
  return {href: document?.links[0]?.href, values: document?.values ?? []};
}

test.each(['./milestones-overview.md', 'milestones-overview.md', 'docs/milestones-overview.md', '@site/docs/milestones-overview.md'])(
  '%s leads to the page, from the header alone',
  (url) => expect(headerOf(url)).toEqual({href: '/docs/milestones-overview', values: ['May 2026', '✅ Planning', 'The Overview']}),
);

test('a file that is no page leads nowhere, and its name is shown in the header alone', () => {
  expect(headerOf('./gone.md')).toEqual({href: undefined, values: ['May 2026', '✅ Planning', 'The Overview']});
});

test('an address that may lead somewhere stays in the text', () => {
  expect(headerOf('/help')).toEqual({href: undefined, values: ['May 2026', '✅ Planning']});
});
