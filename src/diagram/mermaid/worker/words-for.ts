import {shownText} from '../text/content.js';
import {elementsIn, type Element} from '../tree.js';

/** What a drawing is called by those who do not see it. */
export interface WordsFor {
  /** `flowchart`, `sequence diagram`. */
  readonly role: string;
  readonly title?: string;
  /** The title is the diagram's own. */
  readonly isNamed: boolean;
  readonly description?: string;
}

const ROLES: Readonly<Record<string, string>> = {
  'flowchart-v2': 'flowchart',
  'flowchart-elk': 'flowchart',
  flowchart: 'flowchart',
  sequence: 'sequence diagram',
  class: 'class diagram',
  classDiagram: 'class diagram',
  stateDiagram: 'state diagram',
  state: 'state diagram',
  er: 'entity relationship diagram',
  gantt: 'Gantt chart',
  gitGraph: 'Git graph',
  journey: 'user journey',
  pie: 'pie chart',
  quadrantChart: 'quadrant chart',
  xychart: 'chart',
  c4: 'C4 diagram',
  mindmap: 'mind map',
  kanban: 'Kanban board',
  timeline: 'timeline',
  sankey: 'Sankey diagram',
  treemap: 'treemap',
};

/** The title and description a diagram gives itself (`accTitle`, `accDescr`), else the name its page gives it. */
export function wordsFor(drawing: Element, type: string, name: string | undefined): WordsFor {
  const role = ROLES[type] ?? `${type.replace(/-?(?:beta|v2)$/, '')} diagram`;
  const own = textOf(drawing, 'title');
  const description = textOf(drawing, 'desc');
  const given = shownText(name ?? '').trim();
  const title = own ?? (given || `${role.charAt(0).toUpperCase()}${role.slice(1)}`);
  return {role, title, isNamed: own !== undefined, ...(description === undefined ? {} : {description})};
}

function textOf(drawing: Element, name: string): string | undefined {
  const found = elementsIn(drawing).find(({localName}) => localName === name) as (Element & {readonly textContent: string}) | undefined;
  const text = shownText(found?.textContent ?? '').trim();
  return text === '' ? undefined : text;
}
