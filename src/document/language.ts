/** Words that hold a sentence together; no word stands in two lists, and none that English plans use for something else: `Est.`, `OS`, `Pro`, `.com`. */
const ENGLISH = wordsOf(
  'the of to and is are be with for that this from by when which it its has have can must not no all any each every at on after before than without into only',
);
const OTHER = wordsOf(
  // German, Dutch, Scandinavian
  'der das dem und ist sind mit nicht ein eine einen wird werden sich auf für bei von zur zum oder auch alle können muss het een zijn voor niet wordt och att är inte på ikke',
  // French, Spanish, Portuguese, Italian
  'les des du et une pour dans avec sont pas sur qui cette ces mais el los las para una del que y por não uma são il di che è sono gli della nel',
  // Polish, Czech, Turkish
  'jest nie się dla oraz przez je ve bir için ile',
);
/** A word of any language; longer runs of letters are none, and would be more than an expression can go through at once. */
const WORD = /\p{L}{1,100}/gu;
/** A letter that English words do not have. */
const FOREIGN = /[^\p{ASCII}]/u;

/**
 * Whether a text is English, as far as its words tell; where they tell nothing, it is.
 * A foreign name in an English sentence does not decide it.
 */
export function isEnglish(text: string): boolean {
  if (!isLatin(text)) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHER.has(word) || FOREIGN.test(word)).length;
  return other <= english;
}

/** Whether at least half of the letters are Latin; most texts have no others. */
function isLatin(text: string): boolean {
  if (!FOREIGN.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters;
}

/** Whether a document is English: so many of its passages tell. */
export function areEnglish(passages: readonly {readonly text: string}[]): boolean {
  return isEnglish(
    passages
      .slice(0, 500)
      .map(({text}) => text)
      .join('\n'),
  );
}

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
