declare module '@theme/MilestonesRegister/Empty/words' {
  import type {RegisterId} from 'docusaurus-plugin-milestones/client';

  export function howTo(id: RegisterId): string;
}

declare module '@theme/MilestonesRegister/searched' {
  import type {Level, PageTraced, RegisterDocument} from 'docusaurus-plugin-milestones/client';

  export function numberWords(document: RegisterDocument): string;
  export function documentWords(document: RegisterDocument | undefined, isPlain?: boolean): string[];
  export function statusWords(document: RegisterDocument): string[];
  export function levelWords(level: Level): [string, string];
  export function pointWords(points: readonly string[]): readonly string[];
  export function countWords(traced: PageTraced): string;
  export function tracedWords(traced: PageTraced): string[];
}

declare module '@theme/MilestonesRegister/words' {
  import type {TraceLink} from 'docusaurus-plugin-milestones/client';

  export function undecided(): string;
  export function noCategory(): string;
  export function notStated(): string;
  export function unknownLevel(): string;
  export function unnamed(): string;
  export function doneWord(): string;
  export function toDoWord(): string;
  export function noDocument(): string;
  export function horizonName(horizon: string): string;
  export function tracedWord(state: 'linked' | 'missing' | 'unknown'): string;
  export function traceLabel(link: TraceLink): string;
}

declare module '@theme/MilestonesRegister/columns' {
  export function riskLabel(): string;
  export function milestoneLabel(): string;
  export function impactLabel(): string;
  export function probabilityLabel(): string;
  export function mitigationLabel(): string;
  export function questionLabel(): string;
  export function detailsLabel(): string;
  export function decisionLabel(): string;
  export function reasonsLabel(): string;
  export function alternativesLabel(): string;
  export function metricLabel(): string;
  export function targetLabel(): string;
  export function measuredLabel(): string;
  export function whyLabel(): string;
  export function componentLabel(): string;
  export function purposeLabel(): string;
  export function featuresLabel(): string;
  export function integrationsLabel(): string;
  export function phaseLabel(): string;
  export function objectiveLabel(): string;
  export function deliverablesLabel(): string;
  export function criteriaLabel(): string;
  export function stepLabel(): string;
  export function horizonLabel(): string;
  export function stateLabel(): string;
  export function statusWord(): string;
}
