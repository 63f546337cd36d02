import {beforeAll, describe, expect, test, vi} from 'vitest';
import {refusal, type RefusalOptions} from '../../src/markdown/refusal.js';
import {pageOf} from './page.js';

const loaded = vi.hoisted(() => vi.fn());

vi.mock('../../src/markdown/compile-mdx.js', async (importOriginal) => {
  loaded();
  return importOriginal();
});

const options: RefusalOptions = {comments: true, headingIds: true, providedComponents: () => false};

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

// First of all, while no test has asked for the compiler.
describe('without loading the compiler', () => {
  test.each([
    '# Plain\n\nprose with *marks*, a | b, } and 1 > 0',
    '---\ntitle: <T> {x}\n---\n\nwords',
    'in `code <T> {x}` and ``a ` <T>``',
    '```js\nimport a from "b"\nconst x = {a: <T>};\n```\n\n~~~\n{x}\n~~~',
    '- a\n\n  ```\n  {x}\n  ```\n\n> ```\n> <T>\n> ```',
    '```\nnever closed {x} <T>',
    '````md\n```\n{x}\n```\n````',
    '## A heading {#id}\n\n:::note A title\nwords\n:::',
    'escaped \\{x} and \\<T> and &lt;T>',
    'imports and exports\n\nimportant',
  ])('lets pass %j', async (text) => {
    expect(await refusal(text, options)).toBeUndefined();
    expect(loaded).not.toHaveBeenCalled();
  });

  test('refuses an address that is no URL', async () => {
    expect(await refusal('---\na: b\n---\n\nOpen http://localhost:PORT/.', options)).toBe(
      'Unexpected address `http://localhost:PORT/`, expected one that is a URL (5:6)',
    );
    expect(loaded).not.toHaveBeenCalled();
  });
});

test.each(['a <T>', '{1}', 'export const a = 1', '    {1}', '```mdx-code-block\n<b/>\n```'])('loads the compiler for %j', async (text) => {
  await refusal(text, options);
  expect(loaded).toHaveBeenCalledOnce();
});

describe('what MDX refuses', () => {
  test.each([
    [
      'Answers in <3 seconds',
      'Unexpected character `3` (U+0033) before name, expected a character that can start a name, such as a letter, `$`, or `_` (1:13)',
    ],
    ['\n\n{{ var }}', 'Could not parse expression with acorn (3:4)'],
    ['{a b}', 'Could not parse expression with acorn (1:3)'],
    ['never <div>closed', 'Expected a closing tag for `<div>` (1:7-1:12) before the end of `paragraph` (1:1)'],
    ['import the data', 'Could not parse import/exports with acorn (1:12)'],
    ['<T> of http://localhost:PORT</T>', 'Unexpected address `http://localhost:PORT`, expected one that is a URL (1:8)'],
  ])('%j', async (text, reason) => {
    expect(await refusal(text, options)).toBe(reason);
    await expect(pageOf(text, 'mdx')).rejects.toThrow();
  });

  test('an address as autolink', async () => {
    expect(await refusal('<https://a.b>', options)).toContain('to create a link in MDX, use `[text](url)`) (1:8)');
  });
});

describe('what throws when it is rendered', () => {
  test.each([
    ['a {env_var}', 'Unexpected name `env_var`, expected one that is declared (1:4)'],
    ['---\na: b\n---\n\nHello {user.name}', 'Unexpected name `user`, expected one that is declared (5:8)'],
    ['{{ user }}', 'Unexpected object as content, expected text or elements (1:2)'],
    ['<img src={logo}/>', 'Unexpected name `logo`, expected one that is declared (1:11)'],
    ['export const a = missing', 'Unexpected name `missing`, expected one that is declared (1:18)'],
    ['{name} is a global of browsers alone', 'Unexpected name `name`, expected one that is declared (1:2)'],
    ['{this.name}', 'Unexpected `this`, expected a name that is declared (1:2)'],
    ['<Card/>', 'Unexpected component `Card`, expected one that is imported, declared or provided (1:1)'],
    ['a <Card>b</Card>', 'Unexpected component `Card`, expected one that is imported, declared or provided (1:3)'],
    ['<Card.Body/>', 'Unexpected component `Card`, expected one that is imported, declared or provided (1:1)'],
    ['{{}}', 'Unexpected object as content, expected text or elements (1:2)'],
    ['{{"a": 1}}', 'Unexpected object as content, expected text or elements (1:2)'],
    ['{[1, {a: 1}]}', 'Unexpected object as content, expected text or elements (1:2)'],
    ['the path {/users/}', 'Unexpected object as content, expected text or elements (1:11)'],
    ['{new Date()}', 'Unexpected object as content, expected text or elements (1:2)'],
    ['{process}', 'Unexpected object as content, expected text or elements (1:2)'],
    ['export const a = {b: 1}\n\n*{a}*', 'Unexpected object as content, expected text or elements (3:3)'],
    ['<p style="color: red">a</p>', 'Unexpected text as `style`, expected an object (1:1)'],
    ['<br>a</br>', 'Unexpected content in `<br>`, expected none (1:1)'],
  ])('%j', async (text, reason) => {
    expect(await refusal(text, options)).toBe(reason);
    await expect(pageOf(text, 'mdx')).rejects.toThrow();
  });
});

describe('what becomes a page', () => {
  test.each([
    '{1 + 1} {"text"} {/* comment */} {undefined} {props.title} {Math.PI} {process.version}',
    '<!-- a comment with <T> and {x} -->\n\nwords',
    '<details>\n<summary>a</summary>\n\n**b**\n\n</details>\n\n<Details>c</Details>\n\n<Head><title>t</title></Head>',
    '<p style={{color: "red"}} className="a">a</p><br/>',
    '## A {#id}\n\n:::note A title\n{1}\n:::\n\n:::tip[<b>B</b>]\nc\n:::',
    'export const a = {b: 1}\nexport const f = (x) => x + later\nexport const later = 1\n\n{a.b} {f(1)}',
    'export const Card = ({children}) => <b>{children}</b>\n\n<Card>{1}</Card>',
    'export const Unused = () => <b>{missing}<Missing/></b>\n\nwords',
    '{[1, 2].map((x) => <b key={x}>{x}</b>)} {(() => { const y = 1; return y })()}',
    '{false && missing} {true ? 1 : missing} {typeof window === "undefined" ? 1 : window.name}',
    '<button onClick={() => analytics.send("a")}>a</button>',
    '- a `{x}` <b>c</b>\n\n| a |\n|---|\n| {1} |',
    'export default ({children}) => <div>{children}</div>\n\nwords',
    'text:name[label] {1}',
  ])('%j', async (text) => {
    expect(await refusal(text, options)).toBeUndefined();
    await expect(pageOf(text, 'mdx')).resolves.toBeDefined();
  });

  test.each([
    'import Card, {Other} from "./card"\nimport * as All from "./all"\n\n<Card/> <Other.Part/> <All.Part/> {All.value}',
    'import Logo from "./logo.svg"\n\n<Logo/> <img src={require("./a.png").default}/>',
    'export * from "./a"\nexport {b} from "./b"\n\nwords',
    '{frontMatter.title} and {contentTitle}',
  ])('with what only Docusaurus provides: %j', async (text) => {
    expect(await refusal(text, options)).toBeUndefined();
  });
});

describe('options', () => {
  test('comments', async () => {
    expect(await refusal('<!-- a -->', {...options, comments: false})).toContain('Unexpected character `!`');
  });

  test('headingIds', async () => {
    expect(await refusal('## A {#id}', {...options, headingIds: false})).toContain('Could not parse expression');
  });

  test('admonitionKeywords', async () => {
    const text = ':::own *a\nb {1}\n:::\n\n:::own <b>a\nb</b>\n:::';
    expect(await refusal(text, options)).toBeUndefined();
    expect(await refusal(text, {...options, admonitionKeywords: ['own']})).toContain('Expected a closing tag for `<b>`');
  });

  test('providedComponents', async () => {
    expect(await refusal('<Tabs/> <Tabs.Tab/>', {...options, providedComponents: (name) => name === 'Tabs'})).toBeUndefined();
  });

  test('remarkPlugins', async () => {
    const escapeBraces = () => (tree: {children: unknown[]}) => void (tree.children = []);
    expect(await refusal('{missing}', {...options, remarkPlugins: [escapeBraces]})).toBeUndefined();
  });

  test('an error of a callback is a reason, not an exception', async () => {
    const providedComponents = () => {
      throw new Error('two\nlines');
    };
    expect(await refusal('<Card/>', {...options, providedComponents})).toBe('two lines');
  });
});
