import type {Guidance} from '../../define.js';
import {architecture} from './architecture.js';
import {components} from './components.js';
import {decisionsAndRisks} from './decisions-and-risks.js';
import {document} from './document.js';
import {metadata} from './metadata.js';
import {metrics} from './metrics.js';
import {phases} from './phases.js';
import {relatedDocuments} from './related-documents.js';
import {summaryAndGoal} from './summary-and-goal.js';
import {whatIsLeft} from './what-is-left.js';

/** Why the guide asks for what the rules check, with a document that does not have it and one that does. */
export const guidance: Readonly<Record<string, Guidance>> = {
  ...metadata,
  ...document,
  ...summaryAndGoal,
  ...architecture,
  ...components,
  ...phases,
  ...metrics,
  ...decisionsAndRisks,
  ...whatIsLeft,
  ...relatedDocuments,
};
