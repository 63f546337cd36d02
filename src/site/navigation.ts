import type {LoadContext} from '@docusaurus/types';
import type {PluginOptions} from '../options.js';
import {check} from '../check/check.js';

/** Positions far behind those an author gives by hand: overviews, then architecture documents, then milestones by number. */
const FIRST = 1000;
const PLACES: Readonly<Record<string, number>> = {'milestones-overview': FIRST, architecture: FIRST + 1};
const UNNUMBERED = FIRST * 10;

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
): Record<string, unknown> {
  const [document] = check([file]).documents;
  if (!document) return {};
  const {stage, number, status, facts} = document;
  const position = PLACES[stage] ?? (number === null ? UNNUMBERED : FIRST + 2 + number);
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

/** Adds an item for the dashboard to the navbar, unless one leads there already. */
export function addNavbarItem({siteConfig}: Pick<LoadContext, 'siteConfig'>, {navbar: label, path}: PluginOptions): void {
  if (label === false) return;
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
