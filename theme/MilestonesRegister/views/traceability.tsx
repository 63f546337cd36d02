import MilestoneBadge from '@theme/MilestoneBadge';
import MilestonesRegisterTraced from '@theme/MilestonesRegister/Traced';
import {rowOf} from '@theme/MilestonesRegister/rows';
import {statusWords, tracedWords} from '@theme/MilestonesRegister/searched';
import type {View} from '@theme/MilestonesRegister/view';
import {milestoneLabel, statusWord} from '@theme/MilestonesRegister/columns';
import {noDocument, traceLabel} from '@theme/MilestonesRegister/words';
import type {RegisterPage, TraceLink} from 'docusaurus-plugin-milestones/client';

const LINKS: readonly TraceLink[] = ['overview', 'document', 'parent', 'architecture', 'components', 'phases', 'metrics', 'outcomes'];

/** One row for each milestone, one column for each link. */
export function traceView({entries, documents}: Extract<RegisterPage, {id: 'traceability'}>): View {
  const rows = entries.map((trace) => {
    const document = documents[trace.document ?? -1];
    const {status, statusLook} = document ?? {};
    const badge = document ? (
      typeof status === 'string' && <MilestoneBadge status={status} {...(statusLook ? {look: statusLook} : {})} />
    ) : (
      <em>{noDocument()}</em>
    );
    const cells = Object.fromEntries(LINKS.map((id) => [id, <MilestonesRegisterTraced key={id} traced={trace.links[id]} />]));
    const isHole = LINKS.some((id) => trace.links[id].state === 'missing');
    const words = [...(document ? statusWords(document) : [noDocument()]), ...LINKS.flatMap((id) => tracedWords(trace.links[id]))];
    const href = document?.href ?? trace.links.overview.href;
    return {
      ...rowOf({...trace, name: numbered(trace)}, documents, {status: badge, ...cells}, words),
      isHole,
      ...(href === undefined ? {} : {href}),
    };
  });
  return {hasShortCells: true, columns: [milestoneLabel(), statusWord(), ...LINKS.map((id) => traceLabel(id))], groups: [{key: '', rows}]};
}

function numbered({number, name}: {readonly number?: string; readonly name: string}): string {
  return number === undefined ? name : `${number} · ${name}`;
}
