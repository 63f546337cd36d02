export type Mode = 'light' | 'dark';

export const MODES: readonly Mode[] = ['light', 'dark'];

/** The paper that a drawing lies on, and the ink for text on it: Docusaurus' own. */
export const PAPER: Readonly<Record<Mode, string>> = {light: '#ffffff', dark: '#1b1b1d'};
export const INK: Readonly<Record<Mode, string>> = {light: '#1c1e21', dark: '#e3e3e3'};
/** Lines that nothing else gives a colour. */
export const LINE: Readonly<Record<Mode, string>> = {light: '#55606e', dark: '#a3adba'};

/** Lines that only help the eye. */
export const GRID: Readonly<Record<Mode, string>> = {light: '#dfe3e8', dark: '#3c3f46'};

/** Colours for parts that are told apart by colour: soft ones to write on. */
export const SOFT: Readonly<Record<Mode, readonly string[]>> = {
  light: [
    '#d6e4ff',
    '#d3f2e0',
    '#ffe7c2',
    '#ffd9e2',
    '#e6dcff',
    '#cfeff5',
    '#eef0c4',
    '#f6d9f5',
    '#dde3ea',
    '#ffdccc',
    '#d9f0c4',
    '#d9dcff',
  ],
  dark: [
    '#24406e',
    '#1f5138',
    '#6b4a12',
    '#6b2738',
    '#46357a',
    '#17525e',
    '#545812',
    '#5c2b5b',
    '#3f4955',
    '#6b3a20',
    '#3b5a1c',
    '#383d80',
  ],
};
/** The same, strong enough for lines, points and slices. */
export const STRONG: Readonly<Record<Mode, readonly string[]>> = {
  light: [
    '#2f6fdb',
    '#1f9d63',
    '#d98200',
    '#d63f66',
    '#7a55d8',
    '#148fa6',
    '#8a8f00',
    '#b5469f',
    '#66758a',
    '#cf5a1f',
    '#5c9a1a',
    '#5259d6',
  ],
  dark: [
    '#7fb0ff',
    '#5fd39b',
    '#ffc160',
    '#ff8ba6',
    '#b79cff',
    '#63d2e6',
    '#d3d860',
    '#ee8fd9',
    '#aab7c7',
    '#ff9d6b',
    '#a4d965',
    '#9ba1ff',
  ],
};

/** Between the soft colours and the strong ones: for areas that are seen beside lines, and for Mermaid to make paler. */
const MIDDLE: Readonly<Record<Mode, readonly string[]>> = {
  light: [
    '#a9c6f7',
    '#9fdcba',
    '#f7c680',
    '#f3aabc',
    '#c5b2f2',
    '#9fdbe6',
    '#d6da85',
    '#e3b0dd',
    '#b9c4d1',
    '#f3b595',
    '#b3dc8f',
    '#b0b5f0',
  ],
  dark: [
    '#37619f',
    '#2f7a54',
    '#8c6420',
    '#8f3a50',
    '#65509f',
    '#277887',
    '#767b22',
    '#84427f',
    '#5b6878',
    '#925432',
    '#54802b',
    '#525aae',
  ],
};

/** The colours by which a diagram tells its parts apart; a few diagrams put them to other uses than the rest. */
export function scaleFor(mode: Mode, type: string): readonly string[] {
  if (type === 'radar') return STRONG[mode];
  return /^(?:kanban|mindmap|treemap)$/.test(type) ? MIDDLE[mode] : SOFT[mode];
}

/** The colours of bars and lines in a chart: the first is mostly that of bars, on which lines are to be seen. */
export function chartColours(mode: Mode): string {
  return [MIDDLE[mode][0], ...[3, 1, 2, 4, 5, 6, 7, 8, 9].map((index) => STRONG[mode][index])].join(',');
}
