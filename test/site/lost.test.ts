import {expect, test} from 'vitest';
import {withoutLostImages} from '../../src/markdown/lost-images.js';
import {lostLinks} from '../../src/site/lost-links.js';

const places = {
  folder: '/site/docs',
  siteDir: '/site',
  staticFolders: ['/site/static'],
  exists: (file: string) => ['/site/docs/here.png', '/site/static/img/here.png', '/site/a b.png'].includes(file),
};

test.each([
  ['![a](./here.png)', '![a](./here.png)', []],
  ['![a](/img/here.png)', '![a](/img/here.png)', []],
  ['![a](@site/a%20b.png)', '![a](@site/a%20b.png)', []],
  ['![a](https://example.com/x.png)', '![a](https://example.com/x.png)', []],
  ['![the *map*](./gone.png "T")', '<span class="milestones-lost-image" title="./gone.png">the *map*</span>', ['/site/docs/gone.png']],
  ['![a](/gone.png)', '<span class="milestones-lost-image" title="/gone.png">a</span>', ['/site/static/gone.png']],
  ['![nothing]()', '<span class="milestones-lost-image" title="">nothing</span>', []],
  ['`![a](gone.png)`', '`![a](gone.png)`', []],
  ['[a](50%.md)', '[a](50%25.md)', []],
  [
    '---\nimage: ./gone.png\n---\n![a](b.png)',
    '---\nimage: ./gone.png\n---\n<span class="milestones-lost-image" title="b.png">a</span>',
    ['/site/docs/b.png'],
  ],
])('image %j', (text, expected, lost) => {
  expect(withoutLostImages(text, places)).toMatchObject({text: expected, lost});
});

test('the images that are there are told', () => {
  expect(withoutLostImages('![a](here.png) ![b](/img/here.png) ![c](gone.png)', places).found).toEqual([
    '/site/docs/here.png',
    '/site/static/img/here.png',
  ]);
});

const document = {file: '/site/docs/plan/a.md', path: 'docs/plan/a.md', permalink: '/docs/plan/a'};
const documents = [
  document,
  {file: '/site/docs/plan/b.md', path: 'docs/plan/b.md', permalink: '/docs/plan/b'},
  {file: '/site/docs/c d.md', path: 'docs/c d.md', permalink: '/docs/c%20d'},
];

test.each([
  ['[x](b.md#goal)', []],
  ['[x](./b.md?q=1)', []],
  ['[x](<../c d.md>)', []],
  ['[x](../c%20d.md)', []],
  ['[x](./b)', []],
  ['[x](#here)', []],
  ['[x](/anywhere)', []],
  ['[x](https://example.com/x.md)', []],
  ['[x](mailto:a@b.c)', []],
  ['[x](./list.pdf)', []],
  ['[x](gone.md)', ['gone.md']],
  ['[x](../../README.md)', ['../../README.md']],
  ['[x](./nothing)', ['./nothing']],
  ['[x](./gone.pdf)', ['./gone.pdf']],
  ['[x][y]\n\n[y]: gone.md', ['gone.md']],
  ['`[x](gone.md)`', []],
  // No address at all.
  [String.raw`[x](<\\\\my server\\x>)`, [String.raw`\\my server\x`]],
])('link %j', (text, lost) => {
  const found = lostLinks(text, document, {documents, exists: (file) => file === '/site/docs/plan/list.pdf'});
  expect(found.map(({url}) => url)).toEqual(lost);
});
