import {beforeAll, describe, expect, test, vi} from 'vitest';
import {headingsOf} from '../../src/document/headings.js';
import {parseMarkdown} from '../../src/document/mdx.js';
import {oneLine} from '../../src/document/words.js';
import {keepWords} from '../../src/markdown/keep-words.js';
import {pageOf} from './page.js';

async function shownText(text: string): Promise<string> {
  return decoded((await pageOf(text, 'md')).html.replace(/<\/t[dh]>/g, ' ').replace(/<[^>]*>/g, ''));
}

function decoded(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const AFTER = '<h2 id="after">After</h2>\n<p>the last words</p>';

beforeAll(() => {
  // React warns about attributes that people write; they are not the subject here.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** The source, and those of its words that are meant to be hidden. */
const NASTY: readonly (readonly [source: string, hidden?: string])[] = [
  ['Answers in <3 seconds, uses {env_var} and {{ template }}.'],
  ['Map<string, Array<Foo>> and List<T> and <Component> and </Widget>'],
  ['<Component>\nholds **words**\n</Component>'],
  ['<Tabs items={["a"]}><Tab>one</Tab></Tabs>'],
  ['<your-name> and <api_key> and <API_KEY> and <your name here>'],
  ['cp <source> <target>; set <input>, <output>, <data>, <time>, <track>'],
  ['Open <div> here'],
  ['<div>\nnever closed'],
  ['a stray </span> and </div> and </p>'],
  ['<details>\n\nnever closed'],
  ['| a | b |\n|---|---|\n| Array<Foo> | ~x~ y |\n| text:name[label] | <div> |'],
  ['| a | b |\n|---|---|\n| `live|history|both` | second |\n| one | two | three |'],
  ['~$60/month and H~2~O and ~~gone~~'],
  ['text:name[label] and /users/:id{int} and a:b{.c}'],
  ['::name[label]\n\n::other\n\n::third{attribute=value}'],
  [':::TODO\nunclosed'],
  [':::Python\ncode\n:::'],
  [':::note[Label] more words\nbody\n:::'],
  [':::note Title with <Foo> and text:name[label]\nbody <Bar>\n:::', 'note'],
  [':::note\n::: words <Foo>\n:::', 'note'],
  ['<script>\nlet **x** = <Foo>;\n\nwords\n</script>'],
  ['<style>a { color: red }</style> and <title>T</title> and <textarea>t</textarea>'],
  ['<select><option>one</option></select> <template>two</template> <noscript>three</noscript>'],
  ['<html>\n<head><title>T</title></head>\n<body>\nwords\n</body>\n</html>'],
  ['<!DOCTYPE html> inline <?php echo "x > y" ?> and <![CDATA[ data ]]>'],
  ['<!-- never closed'],
  ['inline <!-- never closed'],
  ['<!-- hidden --> shown text:name[label]', 'hidden'],
  ['<!-- hidden\nfor two lines -->Shown', 'hidden for two lines'],
  ['> <!-- hidden\n> lines -->\n> shown <Foo>', 'hidden lines'],
  ['<p is how a paragraph begins'],
  ['<table of contents> comes first'],
  ['<div {...props} hidden={true}>x</div>'],
  ["<div style={{color: 'red'}}>x</div>"],
  ['<div style="nonsense">x</div>'],
  ['<td>a cell</td> and <col>a column'],
  ['<div>\n`Array<Foo>` and <Bar>\n</div>', 'div'],
  ['<Card>\n`Array<Foo>` in code\n</Card>'],
  ['> - <Foo>\n>   <span>deep'],
  ['[^1]: a footnote nobody refers to'],
  ['[Decision]: Deferred'],
  ['http://localhost:PORT/path and <http://host:port> and https://example.com:99999/'],
  ['[text](http://host:port) and ![alt](http://host:port/x.png)\n\n[ref]: http://host:port'],
  ['<Foo::Bar> and std::vector<int> and <std::string>'],
  ["import X from 'y'\n\nexport const a = {b: 1}\n\n{a.b} {/* comment */}"],
  ['```mdx-code-block\n<Foo>words</Foo>\n```', 'mdx block code'],
  ['a < b && c > d, 1 <= 2, <-, ->, <3, <>, </>'],
  ['**bold:name[label]** and *<Foo>* and [link <Bar>](x)', 'x'],
  ['1. <li>\n2. <Foo>\n\n   ~a~', '1 2'],
  ['## Ratio a:b of <T>\n\n## text:name[label]'],
];

const cases = NASTY.map(([source, hidden = '']) => ({source, hidden}));

describe('keepWords', () => {
  test.each(cases)('keeps the words of $source', async ({source, hidden}) => {
    const kept = keepWords(source);
    const shown = words(await shownText(kept));
    const lost = words(source).filter((word) => {
      const at = shown.indexOf(word);
      if (at !== -1) shown.splice(at, 1);
      return at === -1 && !words(hidden).includes(word);
    });
    expect(lost).toEqual([]);
    expect(keepWords(kept)).toBe(kept);
  });

  test.each(cases)('keeps the rest of the page out of $source', async ({source}) => {
    const {html} = await pageOf(keepWords(`${source}\n\n## After\n\nthe last words`), 'md');
    expect(html.endsWith(AFTER)).toBe(true);
  });

  test.each([
    'plain *words* with `Array<Foo>`, `~a~`, `x:y[z]`',
    '```ts\nArray<Foo> ~a~ x:y[z] {b}\n```',
    '```\nnever closed <Foo>',
    '````md\n```\n<Foo>\n```\n````',
    '    indented <Foo>',
    '---\ntitle: <Foo> ~a~ x:y[z]\n---\n\nwords',
    'at 10:30, in 3:1, :note: and a:b',
    '~~gone~~ and ~ and a~b',
    ':::note\nwords\n:::',
    ':::tip[Title]\nwords\n:::',
    ':::caution A title\nwords\n:::',
    ':::my-own-keyword\nwords\n:::',
    ':milestone-status[x] and\n\n::milestone-table{stage=a}\n\n::risk-matrix{milestone=1}\n\n:::milestone-note\nwords\n:::',
    '<details>\n<summary>Short</summary>\n\nlong **words**\n\n</details>',
    '<details>\n<summary>Short</summary>\n\n- a list\n- of words\n  </details>',
    '<ul>\n<li>one\n<li>two\n</ul>',
    '<table>\n<tr><td>one\n<td>two\n</table>',
    '<p align="center">\n\n<img src="x.png" alt="y"/>\n\n</p>',
    'a<br>b<br/>c <kbd>k</kbd> H<sub>2</sub>O <a href="a > b">c</a>',
    '<video controls><source src="a.mp4"><track src="b.vtt">words</video>',
    '<svg viewBox="0 0 1 1"><title>T</title><linearGradient id="g"/><path d="M0"/></svg>',
    '<!-- a comment -->\n\nwords <!-- another --> words',
    '## A heading {#id}',
    '[a][b] and a note[^1]\n\n[b]: c\n\n[^1]: d',
    '[//]: # (a comment)',
    'https://example.com/a:b[c] and <https://example.com> and <a@example.com>',
  ])('leaves alone %j', (source) => {
    expect(keepWords(source)).toBe(source);
  });

  test.each([
    ['Array<Foo>', 'Array&lt;Foo>'],
    ['`<T>` is <T>', '`<T>` is &lt;T>'],
    ['~a~', '\\~a\\~'],
    ['a:b[c]', 'a\\:b[c]'],
    ['::a[b]', ':\\:a[b]'],
    [':::a\nb', '::\\:a\nb'],
    ['# a:b', '# a\\:b'],
    ['![a:b](c)', '![a\\:b](c)'],
    ['<a id="x"/>words', '<a id="x"></a>words'],
    ['<div/>', '&lt;div/>'],
    ['### Risk: <img src=x onerror=alert(1)>', '### Risk: &lt;img src=x onerror=alert(1)>'],
    ['<b ONCLICK = "x()">a</b> <i title="a onclick=b">c</i>', '&lt;b ONCLICK = "x()">a&lt;/b> <i title="a onclick=b">c</i>'],
    ['<svg viewBox="0 0 1 1" onload="x()"><path d="M0"/></svg>', '&lt;svg viewBox="0 0 1 1" onload="x()">&lt;path d="M0"/>&lt;/svg>'],
    ['| a |\n|---|\n| `b|c` |', '| a |\n|---|\n| `b\\|c` |'],
    ['http://host:port', 'http:<wbr>//host:port'],
    ['---\na: <T>\n---\n<T>', '---\na: <T>\n---\n&lt;T>'],
    ['\uFEFF<T>', '\uFEFF&lt;T>'],
    ['a\r\n\r\n> <T\r\n> x>\r\n', 'a\r\n\r\n> &lt;T\r\n> x>\r\n'],
    ['😀 <T> 😀 ~a~', '😀 &lt;T> 😀 \\~a\\~'],
    ['+++\na = "<T>"\n+++\n', '+++\na = "&lt;T>"\n+++\n'],
  ])('makes of %j no more than %j', (source, kept) => {
    expect(keepWords(source)).toBe(kept);
  });

  test('keeps what a title says in the table of contents', async () => {
    const {toc} = await pageOf(keepWords('# Title\n\n## Ratio a:b of `x` <T> {#own-id}'), 'md');
    expect(toc).toEqual([{value: 'Ratio a:b of <code>x</code> &lt;T&gt;', id: 'own-id', level: 2}]);
  });

  test.each(['Array<Foo> of <T>', 'Risk: <img src=x onerror=alert(1)>', 'H<sub>2</sub>O <!-- hidden --> <br> b'])(
    'a heading %j has the words and the id that reports give it',
    async (title) => {
      const text = `# Title\n\n## ${title}\n`;
      const {html, toc} = await pageOf(keepWords(text), 'md');
      const heading = headingsOf(parseMarkdown(text))[1];
      expect(toc).toMatchObject([{id: heading?.slug}]);
      expect(oneLine(decoded((/<h2[^]*<\/h2>/.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, '')))).toBe(heading?.text);
    },
  );

  test('keeps details, admonitions and comments working', async () => {
    const {html} = await pageOf(
      keepWords('<details>\n<summary>Short</summary>\n\n**long**\n\n</details>\n\n:::tip Title\nwords\n:::\n\n<!-- hidden -->'),
      'md',
    );
    expect(html).toContain('<details>\n<summary>Short</summary>\n<p><strong>long</strong></p>\n</details>');
    expect(html).toContain('<aside>Title<p>words</p></aside>');
    expect(html).not.toContain('hidden');
  });

  test('looks at a long text in little time', () => {
    const text = 'Some words with <Foo>, ~a~ and b:c[d].\n\n| a | b |\n|---|---|\n| `x|y` | <T> |\n\n'.repeat(400);
    const start = performance.now();
    keepWords(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
