import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import {describe, expect, test} from 'vitest';
import {WORDS} from '../src/exports/words.js';
import {defaultMessages} from '../src/site/locales.js';

const locales = fileURLToPath(new URL('../locales', import.meta.url));
const theme = fileURLToPath(new URL('../theme', import.meta.url));

/** Docusaurus hands the forms of a plural to a message in this order, and takes the last for what is missing. */
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** French and Spanish have a form of their own for millions, which counts of checks do not reach. */
const NEVER_REACHED: Readonly<Record<string, readonly string[]>> = {fr: ['many'], es: ['many']};

const sources = readdirSync(theme, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => path.join(theme, file));
const extracted = await extractAllSourceCodeFileTranslations(sources, getBabelOptions({isServer: true}));
const english = new Map(
  extracted.flatMap(({translations}) => Object.entries(translations).map(([id, {message}]) => [id, message] as const)),
);

/** The distinct placeholders or names in backticks. */
const distinct = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern) ?? [])].toSorted();
const placeholders = (text: string): string[] => distinct(text, /\{\w+\}/g);
const literals = (text: string): string[] => distinct(text, /`[^`]+`/g);
const formsIn = (locale: string): string[] => {
  const categories: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return PLURALS.filter((form) => categories.includes(form) && !NEVER_REACHED[locale]?.includes(form));
};
const differing = (messages: Readonly<Record<string, string>>, isEqual: (own: string, source: string) => boolean): string[] =>
  Object.entries(messages).flatMap(([id, own]) => (isEqual(own, english.get(id) ?? '') ? [] : [`${id}: ${own}`]));

test('all texts of the theme are found by the extractor of Docusaurus', () => {
  expect(extracted.flatMap(({warnings}) => warnings)).toEqual([]);
  expect(english.size).toBeGreaterThan(300);
  expect([...english.keys()].filter((id) => !id.startsWith('milestones.'))).toEqual([]);
});

test('the words of files are those of the theme', () => {
  expect(Object.entries(WORDS).filter(([id, message]) => english.get(id) !== message)).toEqual([]);
});

test('one id has one text', () => {
  const all = extracted.flatMap(({translations}) => Object.entries(translations));
  expect(all.filter(([id, {message}]) => english.get(id) !== message).map(([id]) => id)).toEqual([]);
});

test('a text in elements would not be found in compiled components, so there is none', () => {
  const named = /import Translate\b|<Translate\b/;
  expect(sources.filter((file) => named.test(readFileSync(file, 'utf8'))).map((file) => path.relative(theme, file))).toEqual([]);
});

test('the languages are those that the manual names', () => {
  expect(readdirSync(locales).toSorted()).toEqual(['ar', 'de', 'es', 'fr', 'ja', 'zh-Hans']);
});

describe.each(readdirSync(locales))('in %s', async (locale) => {
  const messages = await defaultMessages(locale);

  test('every text is there, and none that the theme does not have', () => {
    expect(Object.keys(messages).toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('no text is empty or left in English', () => {
    const same = differing(messages, (own, source) => own.trim() !== '' && (own !== source || !/[a-z]+ [a-z]+/i.test(source)));
    expect(same).toEqual([]);
  });

  test('placeholders and what an author has to write are those of the English text', () => {
    expect(differing(messages, (own, source) => placeholders(own).join() === placeholders(source).join())).toEqual([]);
    expect(differing(messages, (own, source) => literals(own).join() === literals(source).join())).toEqual([]);
  });

  test('a plural has the forms of the language, and the last of them every placeholder', () => {
    const forms = formsIn(locale).length;
    expect(
      differing(messages, (own, source) => (source.includes('|') ? [1, forms].includes(own.split('|').length) : !own.includes('|'))),
    ).toEqual([]);
    expect(differing(messages, (own) => placeholders(own.split('|').at(-1) ?? '').join() === placeholders(own).join())).toEqual([]);
  });

  test('a form that stands for many numbers names the number', () => {
    const isNumber = (form: string, source: string): boolean =>
      placeholders(source.split('|').at(-1) ?? '').every((name) => form.includes(name));
    const wrong = differing(messages, (own, source) => {
      const own1 = own.split('|');
      if (own1.length === 1) return true;
      // In French the form for one also stands for none.
      return own1.every((form, index) => !standsForMany(formsIn(locale)[index] ?? '', locale) || isNumber(form, source));
    });
    expect(wrong).toEqual([]);
  });
});

/** Whether a form of a language is said of more than one number. */
function standsForMany(form: string, locale: string): boolean {
  const rules = new Intl.PluralRules(locale);
  return Array.from({length: 200}, (_, number) => number).filter((number) => rules.select(number) === form).length > 1;
}

test('a language is found by its script, its region or alone', async () => {
  expect(await defaultMessages('zh-CN')).toEqual(await defaultMessages('zh-Hans'));
  expect(await defaultMessages('zh')).toEqual(await defaultMessages('zh-Hans'));
  expect((await defaultMessages('de-AT'))['milestones.dashboard.title']).toBe('Meilensteine');
  expect(await defaultMessages('zh-TW')).toEqual({});
  expect(await defaultMessages('en')).toEqual({});
});
