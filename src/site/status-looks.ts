import type {StatusLook} from '../client/page.js';
import {THEME_COLORS} from '../settings/colors.js';
import type {Settings} from '../settings/define.js';
import {stagesWith} from '../settings/stages.js';
import type {Stage} from '../stage/define.js';
import {stages as builtIn} from '../stage/index.js';
import {statusesOf, statusKey} from '../stage/status.js';

/** Statuses that the theme knows how to show. */
const KNOWN = new Set(['planning', 'in-progress', 'complete']);

/** The same in the sidebar, each with its shape and the id under which the theme has its name for translation. */
const BADGES = [
  ['planning', '○', 'milestones.status.planning'],
  ['in-progress', '◐', 'milestones.status.inProgress'],
  ['complete', '●', 'milestones.status.complete'],
  ['unknown', '?', 'milestones.status.unknown'],
] as const;

/** How the statuses of a stage are shown that are not those of the guide, or have a colour of their own; in the order of the stage. */
export function looksOf(stage: Stage | undefined): ReadonlyMap<string, StatusLook> {
  const statuses = stage ? statusesOf(stage) : [];
  return new Map(
    statuses.flatMap(({name, color}, index): [string, StatusLook][] => {
      const key = statusKey(name);
      if (KNOWN.has(key) && color === undefined) return [];
      return [[key, {name, done: doneAt(key, index, statuses.length), ...(color === undefined ? {} : {color})}]];
    }),
  );
}

/** How full the shape is: by the place among the statuses, unless the theme has a shape for it. */
function doneAt(key: string, index: number, count: number): number {
  if (KNOWN.has(key)) return {planning: 0, 'in-progress': 0.5, complete: 1}[key] ?? 0;
  return count < 2 ? 0.5 : index / (count - 1);
}

/**
 * Rules for the sidebar badges of such statuses, which are generated content; empty where there are none.
 * @param messages the texts of the theme in the language of the site, by their ids
 */
export function sidebarStyles(settings: Settings, messages: Readonly<Record<string, string>> = {}): string {
  const looks = new Map(stagesWith(settings, builtIn).flatMap((stage) => [...looksOf(stage)]));
  const label = messages['milestones.label.status'] ?? 'status';
  const translated = BADGES.flatMap(([key, shape, id]) => {
    const name = messages[id];
    return name === undefined ? [] : [`.milestones-status${contentOf(key, `${shape} ${name}`, `, ${label}: ${name}`)}`];
  });
  return [...[...looks].map(([key, look]) => styleOf(key, look, label)), ...translated].join('\n');
}

const SHAPES = ['○', '◔', '◐', '◕', '●'];

function styleOf(key: string, {name, color, done}: StatusLook, label: string): string {
  const shape = SHAPES[Math.round(done * (SHAPES.length - 1))] ?? '◐';
  const border = color === undefined ? '' : ` --milestones-status-border: ${cssColor(color)};`;
  // The text keeps the colour of text, which is easy to read on light and on dark; the colour is that of the border.
  return `.milestones-status--${key} { --milestones-status-default: var(--ifm-font-color-base);${border} }
${contentOf(key, `${shape} ${name}`, `, ${label}: ${name}`)}`;
}

/** What a badge shows, and what a screen reader says in its place. */
function contentOf(key: string, words: string, spoken: string): string {
  return `.milestones-status--${key} > .menu__link::after { content: ${cssText(words)}; content: ${cssText(words)} / ${cssText(spoken)}; }`;
}

/** A colour of the theme is a variable of it. */
function cssColor(color: string): string {
  return THEME_COLORS.some((one) => one === color) ? `var(--ifm-color-${color})` : color;
}

/** Words as a string of CSS that cannot end the style sheet. */
function cssText(words: string): string {
  return `'${words.replace(/['"\\<>\n]/g, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}'`;
}
