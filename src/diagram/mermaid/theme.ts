import {GRID, INK, LINE, PAPER, scaleFor, SOFT, STRONG, type Mode} from './palette.js';

/** The variables of Mermaid's theme `base` in one mode. The two modes name the same variables, so that the drawings differ in colours only. */
export function variablesFor(mode: Mode, type: string): Record<string, unknown> {
  const dark = mode === 'dark';
  const [ink, line, paper] = [INK[mode], LINE[mode], PAPER[mode]];
  const soft = (index: number): string => SOFT[mode][index] ?? paper;
  const strong = (index: number): string => STRONG[mode][index] ?? line;
  const box = dark ? '#26344a' : '#eaf1fc';
  const border = dark ? '#6f93c9' : '#6b8fc7';
  const group = dark ? '#222327' : '#f6f7f9';
  const groupBorder = dark ? '#4a4d55' : '#c3c9d2';
  return {
    darkMode: dark,
    requirementBorderSize: '1',
    pieOpacity: '1',
    ...each(INKED, ink),
    ...each(LINED, line),
    ...each(PAPERED, paper),
    ...each('primaryColor mainBkg actorBkg stateBkg requirementBackground', box),
    ...each('primaryBorderColor nodeBorder actorBorder labelBoxBorderColor activationBorderColor compositeBorder', border),
    ...each('requirementBorderColor personBorder tagLabelBorder archGroupBorderColor', border),
    // Mermaid lays these under the bars of a section at a fifth of their strength.
    ...each('sectionBkgColor sectionBkgColor2', border),
    ...each('tertiaryColor clusterBkg labelBoxBkgColor altBackground compositeTitleBackground', group),
    ...each('attributeBackgroundColorEven rowEven quadrant3Fill commitLabelBackground', group),
    ...each('tertiaryBorderColor clusterBorder', groupBorder),
    ...each('activationBkgColor taskBkgColor personBkg tagLabelBackground', soft(0)),
    ...each('taskBorderColor activeTaskBorderColor quadrantPointFill taskTextClickableColor', strong(0)),
    ...each('critBkgColor errorBkgColor', soft(3)),
    ...each('critBorderColor todayLineColor', strong(3)),
    gridColor: GRID[mode],
    secondaryColor: soft(1),
    secondaryBorderColor: strong(1),
    vertLineColor: strong(4),
    doneTaskBkgColor: soft(8),
    doneTaskBorderColor: strong(8),
    activeTaskBkgColor: dark ? '#2f5aa0' : '#aecbff',
    excludeBkgColor: dark ? '#2c2d31' : '#eceef1',
    actorLineColor: dark ? '#5b6470' : '#a9b2bd',
    noteBkgColor: dark ? '#4a3f17' : '#fff5cc',
    noteBorderColor: dark ? '#a08a3a' : '#d9b84a',
    quadrant1Fill: dark ? '#1d3528' : '#e6f7ee',
    quadrant2Fill: dark ? '#1f2f47' : '#e9f1ff',
    quadrant4Fill: dark ? '#3d2f14' : '#fff3e0',
    ...eventsFor(mode, group, groupBorder),
    ...numbered('cScale', scaleFor(mode, type)),
    ...numbered('cScalePeer', STRONG[mode]),
    ...numbered('cScaleInv', STRONG[mode]),
    ...numbered(
      'cScaleLabel',
      SOFT[mode].map(() => ink),
    ),
    ...numbered('fillType', SOFT[mode].slice(0, 8)),
    ...numbered('pie', SOFT[mode], 1),
    ...numbered('git', STRONG[mode].slice(0, 8)),
    ...numbered('gitInv', STRONG[mode].slice(0, 8)),
    ...numbered(
      'gitBranchLabel',
      SOFT[mode].slice(0, 8).map(() => paper),
    ),
    ...numbered('venn', STRONG[mode].slice(0, 8), 1),
    ...numbered('surface', SOFT[mode].slice(0, 5)),
    ...numbered('surfacePeer', STRONG[mode].slice(0, 5)),
    ...numbered('actor', STRONG[mode].slice(0, 6)),
  };
}

/** Event models tell their parts apart by colours of their own. */
function eventsFor(mode: Mode, lane: string, laneBorder: string): Record<string, string> {
  const parts = {Ui: 8, Processor: 7, ReadModel: 1, Command: 0, Event: 2};
  const colours = Object.entries(parts).flatMap(([name, index]): [string, string][] => [
    [`em${name}Fill`, SOFT[mode][index] ?? lane],
    [`em${name}Stroke`, STRONG[mode][index] ?? laneBorder],
  ]);
  return {...Object.fromEntries(colours), emSwimlaneBackgroundOdd: lane, emSwimlaneBackgroundStroke: laneBorder};
}

const INKED =
  'primaryTextColor secondaryTextColor tertiaryTextColor textColor nodeTextColor titleColor noteTextColor actorTextColor signalTextColor ' +
  'labelTextColor loopTextColor taskTextColor taskTextLightColor taskTextDarkColor taskTextOutsideColor labelColor errorTextColor ' +
  'stateLabelColor transitionLabelColor classText relationLabelColor requirementTextColor quadrant1TextFill quadrant2TextFill ' +
  'quadrant3TextFill quadrant4TextFill quadrantPointTextFill quadrantTitleFill quadrantXAxisTextFill quadrantYAxisTextFill ' +
  'pieTitleTextColor pieSectionTextColor pieLegendTextColor commitLabelColor tagLabelColor';
const LINED =
  'lineColor defaultLinkColor arrowheadColor signalColor transitionColor specialStateColor innerEndBackground relationColor ' +
  'archEdgeColor archEdgeArrowColor quadrantInternalBorderStrokeFill quadrantExternalBorderStrokeFill pieOuterStrokeColor';
const PAPERED =
  'background edgeLabelBackground altSectionBkgColor labelBackgroundColor compositeBackground attributeBackgroundColorOdd rowOdd ' +
  'relationLabelBackground pieStrokeColor sequenceNumberColor';

/** The same colour under many names. */
function each(names: string, colour: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, colour]));
}

function numbered(name: string, colours: readonly string[], from = 0): Record<string, string> {
  return Object.fromEntries(colours.map((colour, index) => [`${name}${index + from}`, colour]));
}
