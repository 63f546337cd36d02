/**
 * The arms of a cell in one number: two bits for each of up, right, down, left (0 none, 1 light, 2 heavy, 3 double),
 * then the marks for dashed lines, round corners and diagonals.
 */
export type Arms = number;

export const UP = 0;
export const RIGHT = 2;
export const DOWN = 4;
export const LEFT = 6;
export type Side = typeof UP | typeof RIGHT | typeof DOWN | typeof LEFT;

export const LIGHT = 1;
export const HEAVY = 2;
export const DOUBLE = 3;

export const DASHED = 1 << 8;
export const ROUND = 1 << 9;
export const RISING = 1 << 10;
export const FALLING = 1 << 11;

/** U+2500 to U+257F in their order, sixteen to a line: the weight of the arms up, right, down, left. */
const WEIGHTS = `
0101 0202 1010 2020 0101 0202 1010 2020 0101 0202 1010 2020 0110 0210 0120 0220
0011 0012 0021 0022 1100 1200 2100 2200 1001 1002 2001 2002 1110 1210 2110 1120
2120 2210 1220 2220 1011 1012 2011 1021 2021 2012 1022 2022 0111 0112 0211 0212
0121 0122 0221 0222 1101 1102 1201 1202 2101 2102 2201 2202 1111 1112 1211 1212
2111 1121 2121 2112 2211 1122 1221 2212 1222 2122 2221 2222 0101 0202 1010 2020
0303 3030 0310 0130 0330 0013 0031 0033 1300 3100 3300 1003 3001 3003 1310 3130
3330 1013 3031 3033 0313 0131 0333 1303 3101 3303 1313 3131 3333 0110 0011 1001
1100 0000 0000 0000 0001 1000 0100 0010 0002 2000 0200 0020 0201 1020 0102 2010`;

const FIRST = 0x2500;
const MARKS: readonly (readonly [characters: string, mark: number])[] = [
  ['┄┅┆┇┈┉┊┋╌╍╎╏', DASHED],
  ['╭╮╯╰', ROUND],
  ['╱╳', RISING],
  ['╲╳', FALLING],
];

const TABLE: readonly Arms[] = WEIGHTS.trim()
  .split(/\s+/)
  .map((weights, index) => {
    const [up = 0, right = 0, down = 0, left = 0] = [...weights].map(Number);
    const marks = MARKS.filter(([characters]) => characters.includes(String.fromCodePoint(FIRST + index)));
    return arms(up, right, down, left) | marks.reduce((sum, [, mark]) => sum | mark, 0);
  });

/** The arms with these weights. */
export function arms(up: number, right: number, down: number, left: number): Arms {
  return (up << UP) | (right << RIGHT) | (down << DOWN) | (left << LEFT);
}

/** The weight of the arm on a side; 0 if there is none. */
export function arm(cell: Arms, side: Side): number {
  return (cell >> side) & 3;
}

export function opposite(side: Side): Side {
  return ((side + 4) % 8) as Side;
}

/** The arms of a character from the Unicode block of box drawings; 0 for any other. */
export function boxArms(character: string): Arms {
  const index = character.charCodeAt(0) - FIRST;
  return index >= 0 && index < TABLE.length ? (TABLE[index] ?? 0) : 0;
}
