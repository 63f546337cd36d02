import type {Outline} from '../../document/outline.js';
import {placeInFrontMatter} from '../../document/front-matter-place.js';
import {point} from '../../document/place.js';
import {nearestHint} from '../../stage/nearest.js';
import {counted, quoted, shortened} from '../../stage/wording.js';
import {isFingerprint} from '../fingerprint.js';
import {fail, notApplicable, pass, type Result} from '../result.js';
import {SIGNATURE} from './rule.js';
import {isObject} from '../../stage/is-object.js';

/** The key of the front matter under which people sign: item id → signature. */
export const REVIEWED = 'reviewed';

/** Somebody has looked at an item, at this content. */
export interface Signature {
  readonly content: string;
  readonly by?: string;
  /** `YYYY-MM-DD`. */
  readonly on?: string;
}

/** The signatures of a document that can be read: item id → signature. */
export function signaturesOf({source}: Outline): Map<string, Signature> {
  const reviewed = source.frontMatter.data[REVIEWED];
  const entries = Object.entries(isObject(reviewed) ? reviewed : {});
  return new Map(
    entries.flatMap(([id, value]) => {
      const signature = signatureOf(value);
      return signature ? [[id, signature]] : [];
    }),
  );
}

/** Checks what stands under `reviewed:`; each line that cannot be read, or is about no item, is a finding. */
export function checkSignatures({source, stage}: Outline): Result[] {
  const reviewed = source.frontMatter.data[REVIEWED];
  if (reviewed === undefined || reviewed === null) return [notApplicable(SIGNATURE, point(1))];
  const place = placeInFrontMatter(source, [REVIEWED]);
  if (!isObject(reviewed))
    return [
      fail(
        SIGNATURE,
        place,
        `Unexpected \`${REVIEWED}: ${shown(reviewed)}\`, expected a line \`item: fingerprint\` for each item below it`,
      ),
    ];
  const ids = stage.checklist.flatMap(({items}) => items.map(({id}) => id));
  const faults = Object.entries(reviewed).flatMap(([id, value]): Result[] => {
    const at = placeInFrontMatter(source, [REVIEWED, id]);
    if (!ids.includes(id))
      return [
        fail(
          {...SIGNATURE, fix: `The items are ${quoted(ids)}.`},
          at,
          `Unexpected item \`${id}\` below \`${REVIEWED}\`, expected an item of the checklist${nearestHint(id, ids)}`,
        ),
      ];
    if (signatureOf(value)) return [];
    return [
      fail(
        SIGNATURE,
        at,
        `Unexpected signature \`${shown(value)}\` of \`${id}\`, expected a fingerprint of 12 hexadecimal digits, alone or as \`{by: NAME, on: YYYY-MM-DD, content: FINGERPRINT}\``,
      ),
    ];
  });
  return faults.length > 0 ? faults : [pass(SIGNATURE, place, counted(Object.keys(reviewed).length, 'signature'))];
}

function signatureOf(value: unknown): Signature | undefined {
  const fields = isObject(value) ? value : undefined;
  const content = fingerprintIn(fields ? fields['content'] : value);
  if (content === undefined) return undefined;
  const {by, on} = fields ?? {};
  if ((by !== undefined && typeof by !== 'string') || (on !== undefined && !(typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on))))
    return undefined;
  return {content, ...(by === undefined ? {} : {by}), ...(on === undefined ? {} : {on})};
}

/** Twelve digits without a letter among them are a number to YAML. */
function fingerprintIn(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value).padStart(12, '0') : typeof value === 'string' ? value.toLowerCase() : undefined;
  return isFingerprint(text) ? text : undefined;
}

function shown(value: unknown): string {
  return shortened(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
