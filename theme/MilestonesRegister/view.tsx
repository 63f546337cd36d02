import type {ReactNode} from 'react';
import {useMemo} from 'react';
import {designView} from '@theme/MilestonesRegister/views/design';
import {questionsView} from '@theme/MilestonesRegister/views/questions';
import {risksView} from '@theme/MilestonesRegister/views/risks';
import {stepsView} from '@theme/MilestonesRegister/views/steps';
import {traceView} from '@theme/MilestonesRegister/views/traceability';
import type {RegisterDocument, RegisterPage} from 'docusaurus-plugin-milestones/client';

/** A register as a table. */
export interface View {
  /** The headings of the columns, the first for the name of an entry. */
  readonly columns: readonly string[];
  readonly groups: readonly ViewGroup[];
  /** The names are whole sentences. */
  readonly hasLongNames?: boolean;
  /** The cells hold a word or two, for which there is room beside their label on a phone. */
  readonly hasShortCells?: boolean;
}

export interface ViewGroup {
  readonly key: string;
  /** What stands above its rows; nothing where there is one group only. */
  readonly title?: ReactNode;
  readonly rows: readonly ViewRow[];
}

export interface ViewRow {
  readonly anchor: string;
  readonly name: string;
  /** The entry in its document. */
  readonly href?: string;
  readonly document?: RegisterDocument;
  /** Something has no counterpart. */
  readonly isHole?: boolean;
  /** The cells behind the name, in the order of the columns. */
  readonly cells: Readonly<Record<string, ReactNode>>;
  /** The words that are seen of it, folded, for those who look for some. */
  readonly text: string;
}

/** Every register shows what it has in its own way. */
export function useView(register: RegisterPage): View {
  return useMemo(() => {
    switch (register.id) {
      case 'risks':
        return risksView(register);
      case 'questions':
        return questionsView(register);
      case 'next-steps':
        return stepsView(register);
      case 'traceability':
        return traceView(register);
      default:
        return designView(register);
    }
  }, [register]);
}
