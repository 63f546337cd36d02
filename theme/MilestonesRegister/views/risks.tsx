import MilestonesRegisterDocument from '@theme/MilestonesRegister/Document';
import MilestonesRegisterLevel from '@theme/MilestonesRegister/Level';
import MilestonesRegisterPoints from '@theme/MilestonesRegister/Points';
import {rowOf} from '@theme/MilestonesRegister/rows';
import {documentWords, levelWords, pointWords} from '@theme/MilestonesRegister/searched';
import type {View} from '@theme/MilestonesRegister/view';
import {impactLabel, mitigationLabel, milestoneLabel, probabilityLabel, riskLabel} from '@theme/MilestonesRegister/columns';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

/** One list for all documents, the most severe first. */
export function risksView({entries, documents}: Extract<RegisterPage, {id: 'risks'}>): View {
  const rows = entries.map((risk) => {
    const document = documents[risk.document ?? -1];
    const cells = {
      document: document && <MilestonesRegisterDocument document={document} />,
      impact: <MilestonesRegisterLevel level={risk.impact} />,
      probability: <MilestonesRegisterLevel level={risk.probability} />,
      mitigations: <MilestonesRegisterPoints points={risk.mitigations} />,
    };
    const words = [...levelWords(risk.impact), ...levelWords(risk.probability), ...pointWords(risk.mitigations)];
    return rowOf(risk, documents, cells, [...documentWords(document), ...words]);
  });
  return {
    columns: [riskLabel(), milestoneLabel(), impactLabel(), probabilityLabel(), mitigationLabel()],
    groups: [{key: '', rows}],
  };
}
