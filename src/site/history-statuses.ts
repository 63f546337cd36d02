import {statusOf} from '../check/document.js';
import {knownDocument} from '../check/known.js';
import type {Version} from '../history/lineage.js';
import {inForce} from '../settings/in-force.js';
import {stages as builtIn} from '../stage/index.js';
import {placeFor, type Place} from './history-cache.js';
import type {Present} from './history-present.js';
import {onSite, textsOf} from './history-repository.js';

/** So many texts are in memory at a time. */
const TEXTS = 1000;

/** Id of a commit → the status after it; null where the text is no document with one. A text that cannot be read is left out. */
export type Statuses = ReadonlyMap<string, string | null>;

type Learned = readonly [commit: string, status: string | null];

interface Open {
  readonly path: string;
  readonly versions: readonly Version[];
  readonly place: Place<Learned>;
}

/**
 * The statuses that documents have had.
 * @param texts path of today → its versions
 * @returns path of today → statuses; without those for which there was no time, or of which a text is not in the repository
 */
export async function statusesIn(texts: ReadonlyMap<string, readonly Version[]>, present: Present): Promise<ReadonlyMap<string, Statuses>> {
  const {cache, edition, until} = present;
  const found = new Map<string, Statuses>();
  const open: Open[] = [];
  for (const [path, versions] of texts) {
    const place = placeFor<Learned>(cache, ['status', edition, path, versions.map(({commit, blob}) => [commit.id, blob])]);
    const known = await place.read();
    if (known) found.set(path, new Map(known));
    else open.push({path, versions, place});
  }
  for (const some of portionsOf(open)) {
    if (Date.now() > until) break;
    for (const [path, learned] of await learnedOf(some, present)) found.set(path, new Map(learned));
  }
  return found;
}

/** Git is asked once for many documents. */
function portionsOf(open: readonly Open[]): Open[][] {
  const portions: Open[][] = [];
  let count = 0;
  for (const one of open) {
    const last = portions.at(-1);
    const isFull = count + one.versions.length > TEXTS;
    if (last && !isFull) last.push(one);
    else portions.push([one]);
    count = last && !isFull ? count + one.versions.length : one.versions.length;
  }
  return portions;
}

/** What is not whole is not kept: the next build may have what is missing. */
async function learnedOf(some: readonly Open[], present: Present): Promise<[path: string, learned: Learned[]][]> {
  const rules = inForce(present.settings, builtIn);
  const texts = await textsOf(
    present.repository,
    some.flatMap(({versions}) => versions.map(({blob}) => blob)),
  );
  const whole = some.filter(({versions}) => versions.every(({blob}) => texts.has(blob)));
  const statusIn = ({path, blob, commit}: Version): Learned[] => {
    const text = texts.get(blob);
    if (typeof text !== 'string') return [];
    const [known] = knownDocument({path: onSite(present, path), text}, rules, undefined, (one) => one);
    return [[commit.id, known ? statusOf(known.outline) : null]];
  };
  const found = whole.map(({path, versions, place}) => ({path, place, learned: versions.flatMap((version) => statusIn(version))}));
  await Promise.all(found.map(({place, learned}) => place.write(learned)));
  return found.map(({path, learned}) => [path, learned]);
}
