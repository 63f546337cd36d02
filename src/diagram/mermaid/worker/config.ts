import {LIMITS} from '../limits.js';
import {chartColours, GRID, INK, LINE, PAPER, SOFT, STRONG, type Mode} from '../palette.js';
import {FONT_FAMILY} from '../text/measure.js';
import {variablesFor} from '../theme.js';

/** What a diagram may not decide for itself: what could load or run something, and what would break the two modes apart. */
const KEPT = (
  'secure securityLevel startOnLoad maxTextSize maxEdges suppressErrorRendering logLevel dompurifyConfig theme ' +
  'themeVariables themeCSS darkMode fontFamily altFontFamily arrowMarkerAbsolute legacyMathML forceLegacyMathML ' +
  'deterministicIds deterministicIDSeed handDrawnSeed htmlLabels'
).split(' ');

/** Mermaid's configuration for one mode; the two differ in colours alone. */
export function configFor(mode: Mode, type: string): object {
  const ink = INK[mode];
  const axis = LINE[mode];
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure: KEPT,
    suppressErrorRendering: true,
    logLevel: 'fatal',
    ...LIMITS,
    theme: 'base',
    fontFamily: FONT_FAMILY,
    deterministicIds: true,
    deterministicIDSeed: 'm',
    handDrawnSeed: 1,
    // Without a width of its own a gantt chart asks the page for one.
    gantt: {useWidth: 860},
    themeVariables: {
      ...variablesFor(mode, type),
      fontFamily: FONT_FAMILY,
      xyChart: {
        backgroundColor: PAPER[mode],
        plotColorPalette: chartColours(mode),
        ...Object.fromEntries(
          ['title', 'dataLabel', 'xAxisLabel', 'yAxisLabel', 'xAxisTitle', 'yAxisTitle'].map((name) => [`${name}Color`, ink]),
        ),
        ...Object.fromEntries(['xAxisTick', 'xAxisLine', 'yAxisTick', 'yAxisLine'].map((name) => [`${name}Color`, axis])),
      },
      wardley: {
        componentFill: PAPER[mode],
        annotationFill: PAPER[mode],
        evolutionStroke: STRONG[mode][3],
        ...Object.fromEntries(['axisText', 'componentLabel', 'annotationText'].map((name) => [`${name}Color`, ink])),
      },
      cynefin: {
        ...Object.fromEntries(
          ['complex', 'complicated', 'chaotic', 'clear', 'confusion'].map((name, index) => [`${name}Bg`, SOFT[mode][index]]),
        ),
        textColor: ink,
        labelColor: ink,
        cliffColor: STRONG[mode][3],
      },
      radar: {axisColor: axis, graticuleColor: GRID[mode]},
      packet: {
        ...Object.fromEntries(['startByte', 'endByte', 'label', 'title'].map((name) => [`${name}Color`, ink])),
        blockFillColor: PAPER[mode],
        blockStrokeColor: axis,
      },
    },
  };
}
