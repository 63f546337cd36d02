import {translate} from '@docusaurus/Translate';
import {lastUpdatedLabel, errorsLabel, openQuestionsLabel, statusLabel, warningsLabel} from '@theme/MilestoneText/labels';
import type {PieceColumn, PieceFault} from 'docusaurus-plugin-milestones/client';

/** What a piece asks for in vain, and what it could ask for. */
export function unexpected({what, value, expected}: PieceFault): string {
  const words = {value: value === '' ? '""' : value, expected: expected.length === 0 ? '–' : expected.join(', ')};
  switch (what) {
    case 'milestone':
      return translate(
        {
          id: 'milestones.piece.milestone',
          message: 'Unexpected milestone {value}, expected one of: {expected}',
          description: 'In the place of a piece that names a milestone which does not exist',
        },
        words,
      );
    case 'status':
      return translate(
        {
          id: 'milestones.piece.status',
          message: 'Unexpected status {value}, expected one of: {expected}',
          description: 'In the place of a piece that names a status which does not exist',
        },
        words,
      );
    case 'stage':
      return translate(
        {
          id: 'milestones.piece.stage',
          message: 'Unexpected stage {value}, expected one of: {expected}',
          description: 'In the place of a piece that names a stage which does not exist',
        },
        words,
      );
    default:
      return translate(
        {
          id: 'milestones.piece.column',
          message: 'Unexpected column {value}, expected one of: {expected}',
          description: 'In the place of a piece that names a column which does not exist',
        },
        words,
      );
  }
}

export function columnLabel(column: PieceColumn): string {
  switch (column) {
    case 'status':
      return statusLabel();
    case 'progress':
      return translate({id: 'milestones.piece.progress', message: 'Progress', description: 'A column of a table of milestones'});
    case 'errors':
      return errorsLabel();
    case 'warnings':
      return warningsLabel();
    case 'reviews':
      return translate({
        id: 'milestones.piece.reviews',
        message: 'For a person',
        description: 'A column of a table of milestones: how many checks a person has to decide',
      });
    case 'questions':
      return openQuestionsLabel();
    case 'risk':
      return translate({id: 'milestones.piece.risk', message: 'Highest risk', description: 'A column of a table of milestones'});
    default:
      return lastUpdatedLabel();
  }
}

export function milestoneLabel(): string {
  return translate({id: 'milestones.piece.name', message: 'Milestone', description: 'The first column of a table of milestones'});
}

export function notStated(): string {
  return translate({id: 'milestones.piece.notStated', message: 'not stated', description: 'A cell for which the document says nothing'});
}

export function noMilestones(): string {
  return translate({
    id: 'milestones.piece.none',
    message: 'No milestone is like that.',
    description: 'In the place of a table without rows',
  });
}

export function noRisks(): string {
  return translate({
    id: 'milestones.piece.noRisks',
    message: 'No risks are stated.',
    description: 'In the place of a risk matrix without risks',
  });
}

export function nothingLeft(): string {
  return translate({
    id: 'milestones.piece.nothingLeft',
    message: 'No item is open.',
    description: 'In the place of a checklist of which only open items are wanted',
  });
}

export function lineWords(line: number): string {
  return translate({id: 'milestones.checklist.line', message: 'line {line}', description: 'A place in a document'}, {line});
}
