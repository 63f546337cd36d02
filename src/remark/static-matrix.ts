import type {Level} from '../registers/define.js';
import type {MilestonesFile} from '../exports/define.js';
import {escaped} from './escaped.js';

/** The risks of a milestone, or of all, by impact and probability. */
export function matrixHtml({documents, registers}: Pick<MilestonesFile, 'documents' | 'registers'>, milestone: string | undefined): string {
  const path = documents.find(({name}) => name === milestone)?.path;
  const risks = (registers.risks ?? []).filter((risk) => milestone === undefined || risk.path === path);
  if (risks.length === 0) return '<p>No risks.</p>';
  const impacts = levelsOf(risks.map(({impact}) => impact));
  const probabilities = levelsOf(risks.map(({probability}) => probability));
  const rows = impacts.map((impact) => {
    const cells = probabilities.map((probability) => {
      const here = risks.filter((risk) => (risk.impact.name ?? '') === impact && (risk.probability.name ?? '') === probability);
      return `<td>${here.map(({name, url}) => `<a href="${escaped(url)}">${escaped(name)}</a>`).join('<br>') || '0'}</td>`;
    });
    return `<tr><th scope="row">${named(impact)}</th>${cells.join('')}</tr>`;
  });
  const head = probabilities.map((probability) => `<th scope="col">${named(probability)}</th>`).join('');
  const caption = '<caption>Risks by impact (rows) and probability (columns)</caption>';
  return `<table class="milestones-risk-matrix">${caption}<thead><tr><th></th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The highest first; what is not stated comes last, as the empty name. */
function levelsOf(levels: readonly Level[]): string[] {
  const names = new Set(levels.flatMap(({of}) => of));
  return [...names, ...(levels.some(({name}) => name === undefined) ? [''] : [])];
}

function named(level: string): string {
  return level === '' ? 'Unknown' : escaped(level);
}
