import MilestonesRegisterPoints from '@theme/MilestonesRegister/Points';
import {byDocument, rowOf} from '@theme/MilestonesRegister/rows';
import {documentWords, pointWords} from '@theme/MilestonesRegister/searched';
import type {View} from '@theme/MilestonesRegister/view';
import * as columns from '@theme/MilestonesRegister/columns';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

type Design = Extract<RegisterPage, {id: 'decisions' | 'metrics' | 'components' | 'phases'}>;

/** What each milestone is made of, under its name. */
export function designView(register: Design): View {
  const {documents} = register;
  const rows = partsOf(register).map(([entry, parts]) => {
    const cells = Object.entries(parts).map(([key, points]) => [key, <MilestonesRegisterPoints key={key} points={points} />]);
    const words = Object.values(parts).flatMap((points) => pointWords(points));
    return rowOf(entry, documents, Object.fromEntries(cells), [...documentWords(documents[entry.document ?? -1]), ...words]);
  });
  return {columns: columnsOf(register.id), groups: byDocument(rows)};
}

/** Each entry with what the document says of it, in the order of the columns. */
function partsOf(register: Design): [Design['entries'][number], Readonly<Record<string, readonly string[]>>][] {
  switch (register.id) {
    case 'decisions':
      return register.entries.map((one) => [one, {reasons: one.reasons, alternatives: one.alternatives}]);
    case 'metrics':
      return register.entries.map((one) => [one, {target: said(one.target), measured: said(one.measured), why: said(one.why)}]);
    case 'components':
      return register.entries.map((one) => [one, {purpose: said(one.purpose), features: one.features, integrations: one.integrations}]);
    default:
      return register.entries.map((one) => [one, {objective: said(one.objective), deliverables: one.deliverables, criteria: one.criteria}]);
  }
}

function said(text: string): string[] {
  return text === '' ? [] : [text];
}

function columnsOf(id: Design['id']): string[] {
  switch (id) {
    case 'decisions':
      return [columns.decisionLabel(), columns.reasonsLabel(), columns.alternativesLabel()];
    case 'metrics':
      return [columns.metricLabel(), columns.targetLabel(), columns.measuredLabel(), columns.whyLabel()];
    case 'components':
      return [columns.componentLabel(), columns.purposeLabel(), columns.featuresLabel(), columns.integrationsLabel()];
    default:
      return [columns.phaseLabel(), columns.objectiveLabel(), columns.deliverablesLabel(), columns.criteriaLabel()];
  }
}
