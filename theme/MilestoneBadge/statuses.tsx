import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {StatusLook} from 'docusaurus-plugin-milestones/client';

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />;

/** The statuses in the order in which a milestone goes through them, each with its shape: ○ ◐ ● ?. */
export const glyphs: Readonly<Record<string, ReactNode>> = {
  planning: ring,
  'in-progress': (
    <>
      {ring}
      <path fill="currentColor" d="M8 2a6 6 0 0 0 0 12Z" />
    </>
  ),
  complete: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  unknown: (
    <>
      <path fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" d="M4.8 5A3.2 3.2 0 1 1 9.6 7.8C8.5 8.4 8 9 8 10.2" />
      <circle cx="8" cy="13.8" r="1.4" fill="currentColor" />
    </>
  ),
};

/** A ring that fills clockwise. */
export function glyphOf(done: number): ReactNode {
  if (done <= 0) return ring;
  if (done >= 1) return glyphs['complete'];
  const angle = done * 2 * Math.PI;
  const end = `${(8 + 6 * Math.sin(angle)).toFixed(2)} ${(8 - 6 * Math.cos(angle)).toFixed(2)}`;
  return (
    <>
      {ring}
      <path fill="currentColor" d={`M8 8V2A6 6 0 ${done > 0.5 ? 1 : 0} 1 ${end}Z`} />
    </>
  );
}

/** Statuses of the guide are told in the language of the page, also with a colour of their own; others as the settings name them. */
export function statusName(status: string, look?: StatusLook): string {
  if (look && !Object.hasOwn(glyphs, status)) return look.name;
  switch (status) {
    case 'planning':
      return translate({id: 'milestones.status.planning', message: 'Planning', description: 'A status of a milestone'});
    case 'in-progress':
      return translate({id: 'milestones.status.inProgress', message: 'In Progress', description: 'A status of a milestone'});
    case 'complete':
      return translate({id: 'milestones.status.complete', message: 'Complete', description: 'A status of a milestone'});
    default:
      return translate({
        id: 'milestones.status.unknown',
        message: 'Unknown',
        description: 'The status of a milestone that states none, or none of the known ones',
      });
  }
}
