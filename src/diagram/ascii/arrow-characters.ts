import {DOWN, LEFT, RIGHT, UP, type Side} from './box-characters.js';

/** Characters that are the head of an arrow, by the side they point to. */
const HEADS: readonly (readonly [characters: string, side: Side])[] = [
  ['↓▼▾⬇⇓▽⇩↡', DOWN],
  ['→▶►▸➡⇒⟶➜➔➤▷▻⇨⟹↣', RIGHT],
  ['←◀◄◂⬅⇐⟵◁◅⇦⟸', LEFT],
  ['↑▲▴⬆⇑△⇧', UP],
];
/** Letters and signs that are heads only at the end of a line. */
const TYPED: readonly (readonly [characters: string, side: Side])[] = [
  ['vV', DOWN],
  ['>', RIGHT],
  ['<', LEFT],
  ['^', UP],
];
/** Arrows with a head at both ends. */
const BOTH_ACROSS = '↔⇔⟷⇄⇆';
const BOTH_ALONG = '↕⇕⇅';
/** Arrows that have a shaft of their own. */
const SHAFTED = '↓→←↑⬇➡⬅⬆⇓⇒⇐⇑⟶⟵➜➔⟹⟸↔⇔⟷⇄⇆↕⇕⇅';

const SIDES: ReadonlyMap<string, Side> = new Map(HEADS.flatMap(([characters, side]) => [...characters].map((one) => [one, side] as const)));
const TYPED_SIDES: ReadonlyMap<string, Side> = new Map(
  TYPED.flatMap(([characters, side]) => [...characters].map((one) => [one, side] as const)),
);

/** The side a character points to as a drawn arrow; typed letters do not count. */
export function sideOfArrow(character: string): Side | undefined {
  return SIDES.get(bare(character));
}

/** The side a letter or sign points to where it ends a line. */
export function sideOfTyped(character: string): Side | undefined {
  return TYPED_SIDES.get(character);
}

export function hasShaft(character: string): boolean {
  return character !== '' && SHAFTED.includes(bare(character));
}

/** The axis of an arrow with two heads. */
export function axisOf(character: string): 'across' | 'along' | undefined {
  const one = bare(character);
  if (one === '') return undefined;
  if (BOTH_ACROSS.includes(one)) return 'across';
  return BOTH_ALONG.includes(one) ? 'along' : undefined;
}

export function isHead(character: string): boolean {
  return sideOf(character) !== undefined || axisOf(character) !== undefined;
}

export const isUp = (character: string): boolean => sideOf(character) === UP || axisOf(character) === 'along';
export const isRight = (character: string): boolean => sideOf(character) === RIGHT || axisOf(character) === 'across';
export const isDown = (character: string): boolean => sideOf(character) === DOWN || axisOf(character) === 'along';
export const isLeft = (character: string): boolean => sideOf(character) === LEFT || axisOf(character) === 'across';

function sideOf(character: string): Side | undefined {
  return sideOfArrow(character) ?? sideOfTyped(character);
}

/** Without the selector that asks for the picture or the plain form. */
function bare(character: string): string {
  return character.length === 1 ? character : character.replace(/[\uFE0E\uFE0F]/g, '');
}
