import type {LoaderContext} from 'webpack';

/** A string as the compiler leaves it. */
const STRING = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const DESCRIBED = new RegExp(String.raw`(\bid: ${STRING},\s*(?:message: ${STRING},\s*)?)description: ${STRING},?\s*`, 'g');

/**
 * Takes from a component of the theme what only translators read: the descriptions of its words.
 * They stand in the files of the package, where Docusaurus' extractor finds them; a browser has no use for them.
 */
export default function spareLoader(this: LoaderContext<object>, source: string): string {
  return source.replaceAll(DESCRIBED, '$1');
}
