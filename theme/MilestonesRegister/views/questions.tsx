import MilestonesRegisterDocument from '@theme/MilestonesRegister/Document';
import {grouped, rowOf} from '@theme/MilestonesRegister/rows';
import {documentWords} from '@theme/MilestonesRegister/searched';
import type {View} from '@theme/MilestonesRegister/view';
import {decisionLabel, detailsLabel, milestoneLabel, questionLabel} from '@theme/MilestonesRegister/columns';
import {noCategory, undecided} from '@theme/MilestonesRegister/words';
import MilestoneState from '@theme/MilestoneState';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

/** The questions of all documents under their categories; those of one name are one. */
export function questionsView({entries, documents}: Extract<RegisterPage, {id: 'questions'}>): View {
  const rows = entries.map((question) => {
    const {category = noCategory(), details, decision, isDecided, document: at} = question;
    const document = documents[at ?? -1];
    const cells = {
      document: document && <MilestonesRegisterDocument document={document} />,
      details: details === '' ? null : details,
      decision: isDecided ? (
        decision
      ) : (
        <>
          <MilestoneState state="review">{undecided()}</MilestoneState>
          {decision !== '' && <div>{decision}</div>}
        </>
      ),
    };
    return rowOf(question, documents, cells, [...documentWords(document), category, details, isDecided ? '' : undecided(), decision]);
  });
  const groups = grouped(rows, (_, index) => entries[index]?.category?.toLowerCase() ?? '');
  const titles = new Map(entries.map(({category}) => [category?.toLowerCase() ?? '', category ?? noCategory()]));
  return {
    columns: [questionLabel(), milestoneLabel(), detailsLabel(), decisionLabel()],
    groups: groups.map((group) => ({...group, title: titles.get(group.key)})),
  };
}
