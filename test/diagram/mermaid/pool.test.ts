import {afterEach, describe, expect, test} from 'vitest';
import {verdictOf} from '../../../src/diagram/mermaid/index.js';
import {openMermaid, type OpenMermaid} from '../../../src/diagram/mermaid/open.js';

const script = (name: string): URL => new URL(`threads/${name}.js`, import.meta.url);
const open: OpenMermaid[] = [];

function mermaid(options: Parameters<typeof openMermaid>[0] = {}): OpenMermaid {
  const one = openMermaid({script: script('obedient'), ...options});
  open.push(one);
  return one;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

test('a diagram that never ends is refused, and the next one is answered by another thread', async () => {
  const {parse} = mermaid({most: 1});
  const [first, hung, next] = await Promise.all([parse('a'), parse('hang', {timeout: 200}), parse('b')]);
  expect(hung).toMatchObject({ok: false, fault: 'limit', errors: [{line: 1, column: 1}]});
  expect(hung.errors).toEqual([
    {
      line: 1,
      column: 1,
      message: 'Unexpected diagram that takes more than 0.2 seconds, expected a smaller one',
      hint: 'Split the diagram into smaller ones.',
    },
  ]);
  expect(first.ok && next.ok).toBe(true);
  expect(next.type).not.toBe(first.type);
});

test('the limit is counted from when a thread takes the diagram', async () => {
  // The thread takes longer to start, and the diagrams before it to draw, than one may take.
  const {render} = mermaid({most: 1, script: script('slow')});
  const answers = await Promise.all(Array.from({length: 8}, (_, index) => render(`wait ${index}`, {timeout: 1500})));
  expect(answers.map(({ok}) => ok)).toEqual(Array.from({length: 8}, () => true));
}, 30_000);

test.each([
  ['hang', 'limit'],
  ['end', 'crash'],
])('what was parsed before the thread went away is no fault of the source (%s)', async (source, fault) => {
  const {render} = mermaid({most: 1});
  const [told, untold] = [await render(`parsed ${source}`, {timeout: 300}), await render(source, {timeout: 300})];
  expect(told).toMatchObject({ok: false, fault, parses: true, type: expect.stringMatching(/^draw/)});
  expect(untold).toMatchObject({ok: false, fault, type: 'unknown'});
  expect(untold).not.toHaveProperty('parses');
  expect(verdictOf(told)).toMatchObject({ok: true, errors: []});
  expect(verdictOf(untold)).toMatchObject({ok: false, fault});
  // It is not said of the next one.
  expect(await render('bad syntax')).not.toHaveProperty('parses');
});

test('a diagram that takes all memory is refused', async () => {
  const {parse} = mermaid({most: 1, megabytes: 32});
  expect(await parse('eat')).toMatchObject({
    ok: false,
    fault: 'limit',
    errors: [{message: 'Unexpected diagram that takes more than 32 MB of memory, expected a smaller one'}],
  });
  expect(await parse('b')).toMatchObject({ok: true});
}, 60_000);

test.each(['end', 'throw'])('a thread that goes away (%s) takes one diagram with it', async (source) => {
  const {parse} = mermaid({most: 1});
  const [gone, next] = await Promise.all([parse(source), parse('b')]);
  expect(gone).toMatchObject({ok: false, fault: 'crash'});
  expect(next).toMatchObject({ok: true});
});

test('where Mermaid cannot be loaded, every diagram says so', async () => {
  const {parse} = mermaid({script: script('broken')});
  const answers = await Promise.all([parse('a'), parse('b')]);
  expect(answers.map(({fault}) => fault)).toEqual(['crash', 'crash']);
  expect(answers[0]?.errors[0]?.message).toContain('Cannot find package');
});

test('a thread makes room for another before its memory is full', async () => {
  const {parse} = mermaid({most: 1, life: 2});
  const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((source) => parse(source)));
  expect(answers.every(({ok}) => ok)).toBe(true);
  expect(new Set(answers.map(({type}) => type)).size).toBe(3);
});

describe('as many threads as help', () => {
  const threadsFor = async (count: number, most: number): Promise<number> => {
    const {parse} = mermaid({most, life: Infinity});
    const answers = await Promise.all(Array.from({length: count}, (_, index) => parse(String(index))));
    return new Set(answers.map(({type}) => type)).size;
  };

  test('one for a few diagrams', async () => {
    expect(await threadsFor(8, 4)).toBe(1);
  });

  test('never more than allowed', async () => {
    expect(await threadsFor(200, 2)).toBeLessThanOrEqual(2);
  });

  test('none for a source that is too long to be looked at', async () => {
    const {parse, render} = mermaid({script: script('broken')});
    const long = 'A'.repeat(2_000_000);
    expect(await parse(long)).toMatchObject({fault: 'limit'});
    expect(await render(long)).toMatchObject({ok: false, fault: 'limit'});
  });
});

test('parsing and drawing have threads of their own', async () => {
  const {parse, render} = mermaid();
  expect((await parse('a')).type).toMatch(/^parse/);
  expect((await render('a')).type).toMatch(/^draw/);
});

test('those that wait when it is closed are told', async () => {
  const {parse, close} = mermaid({most: 1});
  const waiting = Promise.all([parse('hang'), parse('b')]);
  await close();
  expect((await waiting).map(({fault}) => fault)).toEqual(['crash', 'crash']);
});
