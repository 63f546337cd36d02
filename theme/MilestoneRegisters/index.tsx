import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/MilestoneRegisters';
import {useCountedEntries} from '@theme/MilestonesNav/counted';
import {registerName} from '@theme/MilestonesNav/names';
import {useMilestone} from 'docusaurus-plugin-milestones/client';
import styles from './styles.module.css';

/** The way from a milestone to what the registers have of it. */
export default function MilestoneRegisters(props: Props): ReactNode {
  const own = useMilestone()?.document?.registers;
  const counted = useCountedEntries();
  const {registers = own ?? []} = props;
  if (registers.length === 0) return null;
  return (
    <ul className={`milestones-registers ${styles['root']}`}>
      {registers.map(({id, count, href}) => (
        <li key={id}>
          <Link to={href}>{id === 'traceability' ? registerName(id) : counted(id, count)}</Link>
        </li>
      ))}
    </ul>
  );
}
