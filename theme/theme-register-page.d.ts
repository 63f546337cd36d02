declare module '@theme/MilestonesRegister' {
  import type {ReactNode} from 'react';
  import type {NavItem, RegisterPage} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly register: RegisterPage;
    readonly nav: readonly NavItem[];
  }
  export default function MilestonesRegister(props: Props): ReactNode;
}

declare module '@theme/MilestonesRegister/view' {
  import type {ReactNode} from 'react';
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
  export function useView(register: RegisterPage): View;
}

declare module '@theme/MilestonesRegister/views/design' {
  import type {View} from '@theme/MilestonesRegister/view';
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export function designView(register: Extract<RegisterPage, {id: 'decisions' | 'metrics' | 'components' | 'phases'}>): View;
}

declare module '@theme/MilestonesRegister/views/questions' {
  import type {View} from '@theme/MilestonesRegister/view';
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export function questionsView(register: Extract<RegisterPage, {id: 'questions'}>): View;
}

declare module '@theme/MilestonesRegister/views/risks' {
  import type {View} from '@theme/MilestonesRegister/view';
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export function risksView(register: Extract<RegisterPage, {id: 'risks'}>): View;
}

declare module '@theme/MilestonesRegister/views/steps' {
  import type {View} from '@theme/MilestonesRegister/view';
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export function stepsView(register: Extract<RegisterPage, {id: 'next-steps'}>): View;
}

declare module '@theme/MilestonesRegister/views/traceability' {
  import type {View} from '@theme/MilestonesRegister/view';
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export function traceView(register: Extract<RegisterPage, {id: 'traceability'}>): View;
}

declare module '@theme/MilestonesRegister/rows' {
  import type {ViewGroup, ViewRow} from '@theme/MilestonesRegister/view';
  import type {RegisterDocument} from 'docusaurus-plugin-milestones/client';

  interface Entry {
    readonly anchor: string;
    readonly name: string;
    readonly slug?: string;
    readonly document?: number;
  }
  export function rowOf(entry: Entry, documents: readonly RegisterDocument[], cells: ViewRow['cells'], words: readonly string[]): ViewRow;
  export function byDocument(rows: readonly ViewRow[]): ViewGroup[];
  export function grouped(rows: readonly ViewRow[], keyOf: (row: ViewRow, index: number) => string): ViewGroup[];
}

declare module '@theme/MilestonesRegister/intro' {
  import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

  export function useIntro(): (register: RegisterPage) => string;
}

declare module '@theme/MilestonesRegister/Table' {
  import type {ReactNode} from 'react';
  import type {View} from '@theme/MilestonesRegister/view';

  export interface Props {
    readonly title: string;
    readonly view: View;
    /** The anchors of the rows that are to be seen. */
    readonly shown: ReadonlySet<string>;
  }
  export default function MilestonesRegisterTable(props: Props): ReactNode;
}

declare module '@theme/MilestonesRegister/Row' {
  import type {ComponentType} from 'react';
  import type {ViewRow} from '@theme/MilestonesRegister/view';

  export interface Props {
    readonly row: ViewRow;
    readonly columns: readonly string[];
    readonly isHidden: boolean;
  }
  const MilestonesRegisterRow: ComponentType<Props>;
  export default MilestonesRegisterRow;
}

declare module '@theme/MilestonesRegister/Document' {
  import type {ReactNode} from 'react';
  import type {RegisterDocument} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly document: RegisterDocument;
    /** Without its status. */
    readonly isPlain?: boolean;
  }
  export default function MilestonesRegisterDocument(props: Props): ReactNode;
}

declare module '@theme/MilestonesRegister/Level' {
  import type {ReactNode} from 'react';
  import type {Level} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly level: Level;
  }
  export default function MilestonesRegisterLevel(props: Props): ReactNode;
}

declare module '@theme/MilestonesRegister/Points' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly points: readonly string[];
  }
  export default function MilestonesRegisterPoints(props: Props): ReactNode;
}

declare module '@theme/MilestonesRegister/Traced' {
  import type {ReactNode} from 'react';
  import type {PageTraced} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly traced: PageTraced;
  }
  export default function MilestonesRegisterTraced(props: Props): ReactNode;
}

declare module '@theme/MilestonesRegister/Empty' {
  import type {ReactNode} from 'react';
  import type {RegisterId} from 'docusaurus-plugin-milestones/client';

  export interface Props {
    readonly id: RegisterId;
  }
  export default function MilestonesRegisterEmpty(props: Props): ReactNode;
}
