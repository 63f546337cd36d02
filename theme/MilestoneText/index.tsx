import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestoneText';

/** Plain text in which words in backticks are code. */
export default function MilestoneText({children}: Props): ReactNode {
  return children.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
