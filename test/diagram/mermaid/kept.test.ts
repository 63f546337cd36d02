import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openMermaid, type OpenMermaid} from '../../../src/diagram/mermaid/open.js';

const open: OpenMermaid[] = [];
let cache = '';

/** A build of its own: it knows nothing but what is in the folder. */
function build(name = 'obedient'): OpenMermaid {
  const one = openMermaid({script: new URL(`threads/${name}.js`, import.meta.url), most: 1});
  open.push(one);
  return one;
}

/** A build in which any thread would fail. */
const withoutThreads = (): OpenMermaid => build('broken');

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'kept-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
  rmSync(cache, {recursive: true, force: true});
});

test.each(['a', 'bad syntax', 'bad unsupported'])('the next build starts no thread for what has been answered: %s', async (source) => {
  const first = await build().render(source, {cache});
  expect(await withoutThreads().render(source, {cache})).toEqual(first);
  // Another name is another drawing.
  expect(await withoutThreads().render(source, {cache, name: 'other'})).toMatchObject({fault: 'crash'});
});

test('verdicts are kept as well', async () => {
  const first = await build().parse('a', {cache});
  expect(first.ok).toBe(true);
  expect(await withoutThreads().parse('a', {cache})).toEqual(first);
  expect(await withoutThreads().parse('a')).toMatchObject({fault: 'crash'});
});

test.each(['bad crash', 'end', 'hang'])('what may do better next time is not kept: %s', async (source) => {
  expect(await build().render(source, {cache, timeout: 500})).toMatchObject({ok: false});
  expect(readdirSync(cache)).toEqual([]);
});

describe('a file that is not what was kept is as none', () => {
  const whole = JSON.stringify({value: {ok: true, svg: '<svg>other</svg>'}, key: 'another'});
  test.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, 40)],
    ['no JSON', () => '\u0000\u0001'],
    ['null', () => 'null'],
    ['of another key', () => whole],
    ['without an answer', (text: string) => text.replace(/"value":\{.*\}/, '"value":null')],
    ['without a picture', (text: string) => text.replace('"svg"', '"gvs"')],
  ])('%s', async (_name, spoiled) => {
    const first = await build().render('a', {cache});
    const [name = ''] = readdirSync(cache);
    const file = path.join(cache, name);
    const text = readFileSync(file, 'utf8');
    expect(spoiled(text)).not.toBe(text);
    writeFileSync(file, spoiled(text));
    const again = await build().render('a', {cache});
    // The threads of the second build have other numbers: it was asked anew, and the file is whole again.
    expect(again.ok && first.ok && again.type !== first.type).toBe(true);
    expect(await withoutThreads().render('a', {cache})).toEqual(again);
  });
});

test('a folder that cannot be written costs time and nothing else', async () => {
  const file = path.join(cache, 'file');
  writeFileSync(file, 'in the way');
  for (const folder of [file, path.join(file, 'below')]) expect(await build().render('a', {cache: folder})).toMatchObject({ok: true});
  expect(readdirSync(cache)).toEqual(['file']);
  expect(readFileSync(file, 'utf8')).toBe('in the way');
});

test('builds at the same time share a folder, and leave whole files alone', async () => {
  const sources = Array.from({length: 30}, (_, index) => `diagram ${index}`);
  const builds = [build(), build(), build()];
  await Promise.all(builds.flatMap(({render}) => sources.map((source) => render(source, {cache}))));
  expect(readdirSync(cache).filter((name) => !/^[\da-f]{64}\.json$/.test(name))).toEqual([]);
  const again = await Promise.all(sources.map((source) => withoutThreads().render(source, {cache})));
  expect(again.every(({ok}) => ok)).toBe(true);
});

test('what is asked for twice at a time is drawn once', async () => {
  const {render} = build();
  const [one, other, named] = await Promise.all([render('count'), render('count'), render('count', {name: 'n'})]);
  expect(other).toEqual(one);
  expect(named).not.toEqual(one);
  // Later it is drawn anew: memory is not filled with drawings.
  expect(await render('count')).not.toEqual(one);
});
