import type {LoadContext} from '@docusaurus/types';
import type {PluginOptions} from '../options.js';
import {check} from '../check/check.js';
import type {Settings} from '../settings/define.js';
import {stagesWith} from '../settings/stages.js';
import {stages as builtIn} from '../stage/index.js';

/** Positions far behind those an author gives by hand: the stages by their places, the documents of each by number. */
const FIRST = 1000;
const PER_STAGE = 10_000;

/** Characters. */
const DESCRIPTION = 160;

type Sidebar = Pick<PluginOptions, 'sidebarOrder' | 'sidebarBadges'>;

/**
 * What a document's front matter lacks for the site: its place and status in the sidebar, and a description for search engines,
 * which would otherwise be the first metadata line.
 * It follows from the document's own text alone, so that it may be cached with it; what the author wrote wins.
 */
export function derivedFrontMatter(
  file: {path: string; text: string},
  own: Readonly<Record<string, unknown>>,
  {sidebarOrder, sidebarBadges}: Sidebar,
  settings: Settings = {},
): Record<string, unknown> {
  const [document] = check([file], {settings}).documents;
  if (!document) return {};
  const {stage, number, status, facts} = document;
  const place = stagesWith(settings, builtIn).find(({id}) => id === stage)?.position ?? 0;
  const position = FIRST + place * PER_STAGE + Math.min(number ?? Infinity, PER_STAGE - 1);
  const name = typeof own['sidebar_class_name'] === 'string' ? `${own['sidebar_class_name']} ` : '';
  return {
    ...(facts.summary !== undefined && own['description'] === undefined ? {description: shortened(facts.summary)} : {}),
    ...(sidebarOrder && own['sidebar_position'] === undefined ? {sidebar_position: position} : {}),
    ...(sidebarBadges && status !== null ? {sidebar_class_name: `${name}milestones-status milestones-status--${status}`} : {}),
  };
}

/** As much as search engines show, cut behind a word. */
function shortened(text: string): string {
  return text.length <= DESCRIPTION ? text : `${text.slice(0, DESCRIPTION - 1).replace(/\s+\S*$/, '')}…`;
}

/** That of the options. Their module is for Docusaurus, which loads it in another way: it cannot be imported here. */
const DEFAULT_LABEL = 'Milestones';

/**
 * Adds an item for the dashboard to the navbar, unless one leads there already.
 * @param title what the dashboard is called in the language of the site; a label of the site's own stays
 */
export function addNavbarItem({siteConfig}: Pick<LoadContext, 'siteConfig'>, {navbar: wanted, path}: PluginOptions, title?: string): void {
  if (wanted === false) return;
  const label = wanted === DEFAULT_LABEL ? (title ?? wanted) : wanted;
  const to = `/${path.replace(/^\/+/, '')}`;
  const {themeConfig} = siteConfig;
  const navbar: {items?: unknown} =
    typeof themeConfig['navbar'] === 'object' && themeConfig['navbar'] !== null ? themeConfig['navbar'] : {};
  const items: unknown[] = Array.isArray(navbar.items) ? navbar.items : [];
  const leadsThere = items.some(
    (item) => typeof item === 'object' && item !== null && 'to' in item && (item.to === to || item.to === path),
  );
  if (leadsThere) return;
  navbar.items = [...items, {to, label, position: 'left'}];
  themeConfig['navbar'] = navbar;
}
