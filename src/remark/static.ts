import type {ExportedDocument, MilestonesFile} from '../exports/define.js';
import {
  chosen,
  faultsIn,
  listed,
  milestoneOf,
  PIECE_COLUMNS,
  type PieceColumn,
  type PieceMilestone,
  type PieceMilestones,
} from '../client/pieces.js';
import {escaped} from './escaped.js';
import type {Asked} from './directives.js';
import {matrixHtml} from './static-matrix.js';

type Data = Pick<MilestonesFile, 'documents' | 'registers'>;

const TITLES: Readonly<Record<PieceColumn, string>> = {
  status: 'Status',
  progress: 'Progress',
  errors: 'Errors',
  warnings: 'Warnings',
  reviews: 'For a person',
  questions: 'Open questions',
  risk: 'Highest risk',
  updated: 'Last updated',
};

/**
 * A piece as HTML that needs no script and no style sheet.
 * @param tell is told what the piece asks for and the data do not have; the page says so too
 */
export function pieceHtml(name: string, asked: Asked, data: Data, tell: (reason: string) => unknown): string {
  const known = knownIn(data);
  const [fault] = faultsIn(asked, known);
  if (fault) {
    const {what, value, expected} = fault;
    const reason = `Unexpected ${value === '' ? `missing ${what}` : `${what} \`${value}\``}, expected ${expected.join(', ') || 'none'}`;
    tell(reason);
    return `<strong class="milestones-piece-unknown">${escaped(reason)}</strong>`;
  }
  const milestone = asked.milestone === undefined ? undefined : milestoneOf(asked.milestone, known);
  if (name === 'milestone-table') return tableHtml(chosen(asked, known), asked);
  if (name === 'risk-matrix') return matrixHtml(data, milestone?.name);
  if (!milestone) return '';
  if (name === 'milestone-progress') return progressOf(milestone);
  if (name === 'milestone-badge') return `<span class="milestones-piece">${linkTo(milestone)} ${statusOf(milestone)}</span>`;
  if (name === 'milestone-status') return statusOf(milestone);
  return checklistHtml(data.documents.find((document) => document.name === milestone.name));
}

function knownIn({documents}: Data): PieceMilestones {
  const milestones = documents.flatMap((document): PieceMilestone[] => {
    const {status, stage, url, tally, highestRisk, ...facts} = document;
    if (status === null) return [];
    return [
      {
        ...facts,
        status,
        stage: stage.id,
        href: url,
        reviews: tally.review,
        ...(highestRisk ? {highestRisk: {...highestRisk, href: url}} : {}),
      },
    ];
  });
  const statuses = new Set(['planning', 'in-progress', 'complete', 'unknown', ...milestones.map(({status}) => status)]);
  return {milestones, statuses: [...statuses], stages: [...new Set(documents.map(({stage}) => stage.id))]};
}

function tableHtml(milestones: readonly PieceMilestone[], asked: Asked): string {
  const wanted = asked.columns === undefined ? ['status', 'progress'] : listed(asked.columns);
  const columns = PIECE_COLUMNS.filter((column) => wanted.includes(column)).toSorted((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
  const head = columns.map((column) => `<th scope="col">${TITLES[column]}</th>`).join('');
  const rows = milestones.map(
    (one) => `<tr><th scope="row">${linkTo(one)}</th>${columns.map((column) => `<td>${cellOf(one, column)}</td>`).join('')}</tr>`,
  );
  if (rows.length === 0) return '<p>No milestones.</p>';
  return `<table class="milestones-piece-table"><thead><tr><th scope="col">Milestone</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function cellOf(milestone: PieceMilestone, column: PieceColumn): string {
  const {errors, warnings, reviews, openQuestions, highestRisk, lastUpdated} = milestone;
  const values: Readonly<Record<PieceColumn, () => string>> = {
    status: () => statusOf(milestone),
    progress: () => progressOf(milestone),
    errors: () => String(errors),
    warnings: () => String(warnings),
    reviews: () => String(reviews),
    questions: () => String(openQuestions ?? 'not stated'),
    risk: () => (highestRisk ? escaped(`${highestRisk.level} · ${highestRisk.name}`) : 'not stated'),
    updated: () => escaped(lastUpdated ?? 'not stated'),
  };
  return values[column]();
}

function linkTo({number, title, href}: PieceMilestone): string {
  return `<a href="${escaped(href)}">${number === null ? '' : `${number} `}${escaped(title)}</a>`;
}

function statusOf({status, statusText}: PieceMilestone): string {
  const words = status === 'unknown' || statusText === undefined ? status.replaceAll('-', ' ') : statusText;
  return `<span class="milestones-badge" data-status="${escaped(status)}">${escaped(words)}</span>`;
}

function progressOf({progress: {passed, total}}: PieceMilestone): string {
  return total === 0 ? 'not checked' : `<meter min="0" max="${total}" value="${passed}"></meter> ${passed} of ${total} checks`;
}

function checklistHtml(document: ExportedDocument | undefined): string {
  if (!document) return '';
  const {progress, findings} = document;
  const items = findings.map(
    ({severity, reason, note, line, url}) =>
      `<li><strong>${severity}</strong> ${escaped(reason)} · <a href="${escaped(url)}">line ${line}</a>. ${escaped(note)}</li>`,
  );
  const outcome = progress.total === 0 ? 'Not checked.' : `${progress.passed} of ${progress.total} checks passed.`;
  return `<div class="milestones-piece-checklist"><p>${outcome}</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}</div>`;
}
