import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/MilestoneRegisters';
import {useCountedEntries} from '@theme/MilestonesNav/counted';
import {registerName} from '@theme/MilestonesNav/names';
import {useMilestone} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** The way from a milestone to what the registers have of it. */
export default function MilestoneRegisters(props: Props): ReactNode {
  const own = useMilestone()?.document?.registers;
  const {registers = own ?? []} = props;
  const counted = useCountedEntries();
  if (registers.length === 0) return null;
  return (
    <nav
      className={`milestones-registers ${styles['root']}`}
      aria-label={translate({id: 'milestones.registers.label', message: 'Registers', description: 'The label of the links to registers'})}
    >
      <span>
        {translate({id: 'milestones.registers.in', message: 'In the registers:', description: 'Before the links to the registers'})}
      </span>
      <ul>
        {registers.map(({id, count, href}) => (
          <li key={id}>
            <Link to={href}>{id === 'traceability' ? registerName(id) : counted(id, count)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
