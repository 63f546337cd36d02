import type {ReactNode} from 'react';
import MilestonesRegisterPoints from '@theme/MilestonesRegister/Points';
import {byDocument, rowOf} from '@theme/MilestonesRegister/rows';
import type {View} from '@theme/MilestonesRegister/view';
import * as columns from '@theme/MilestonesRegister/columns';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

type Design = Extract<RegisterPage, {id: 'decisions' | 'metrics' | 'components' | 'phases'}>;

/** What each milestone is made of, under its name. */
export function designView(register: Design): View {
  const {documents} = register;
  const rows =
    register.id === 'decisions'
      ? register.entries.map((one) => rowOf(one, documents, {reasons: listed(one.reasons), alternatives: listed(one.alternatives)}))
      : register.id === 'metrics'
        ? register.entries.map((one) =>
            rowOf(one, documents, {target: written(one.target), measured: written(one.measured), why: written(one.why)}),
          )
        : register.id === 'components'
          ? register.entries.map((one) =>
              rowOf(one, documents, {
                purpose: written(one.purpose),
                features: listed(one.features),
                integrations: listed(one.integrations),
              }),
            )
          : register.entries.map((one) =>
              rowOf(one, documents, {
                objective: written(one.objective),
                deliverables: listed(one.deliverables),
                criteria: listed(one.criteria),
              }),
            );
  return {columns: columnsOf(register.id), groups: byDocument(rows)};
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

function written(text: string): ReactNode {
  return <MilestonesRegisterPoints points={text === '' ? [] : [text]} />;
}

function listed(points: readonly string[]): ReactNode {
  return <MilestonesRegisterPoints points={points} />;
}
