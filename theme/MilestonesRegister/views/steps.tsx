import MilestonesRegisterDocument from '@theme/MilestonesRegister/Document';
import {grouped, rowOf} from '@theme/MilestonesRegister/rows';
import {documentWords} from '@theme/MilestonesRegister/searched';
import type {View} from '@theme/MilestonesRegister/view';
import {horizonLabel, milestoneLabel, stateLabel, stepLabel} from '@theme/MilestonesRegister/columns';
import {doneWord, horizonName, toDoWord} from '@theme/MilestonesRegister/words';
import MilestoneState from '@theme/MilestoneState';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

/** The steps of all documents under their horizons. */
export function stepsView({entries, documents}: Extract<RegisterPage, {id: 'next-steps'}>): View {
  const rows = entries.map((step) => {
    const {horizon, label, isDone, document: at} = step;
    const document = documents[at ?? -1];
    const title = horizonName(horizon);
    const cells = {
      document: document && <MilestonesRegisterDocument document={document} isPlain />,
      when: label.toLowerCase() === title.toLowerCase() ? null : label,
      state: isDone ? <MilestoneState state="pass">{doneWord()}</MilestoneState> : toDoWord(),
    };
    return rowOf(step, documents, cells, [...documentWords(document, true), title, cells.when ?? '', isDone ? doneWord() : toDoWord()]);
  });
  return {
    hasLongNames: true,
    columns: [stepLabel(), milestoneLabel(), horizonLabel(), stateLabel()],
    groups: grouped(rows, (_, index) => entries[index]?.horizon ?? '').map((group) => ({...group, title: horizonName(group.key)})),
  };
}
