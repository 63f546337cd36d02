import {fileURLToPath} from 'node:url';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/**
 * The texts of the theme in the language of a site, by their ids: those of `zh-Hans` also for `zh-CN`.
 * @returns nothing for English, which stands in the theme itself, nor for a language that nobody has translated them into
 */
export async function defaultMessages(locale: string): Promise<Record<string, string>> {
  return readDefaultCodeTranslationMessages({dirPath: LOCALES, locale, name: 'milestones'});
}
