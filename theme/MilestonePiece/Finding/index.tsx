import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/MilestonePiece/Finding';
import {lineWords} from '@theme/MilestonePiece/words';
import MilestoneText from '@theme/MilestoneText';

/** What was found, where in its document, and what to do about it, or why it may stay. */
export default function MilestonePieceFinding({reason, note, line, href, waiver}: Props): ReactNode {
  return (
    <li>
      <MilestoneText isEnglish>{reason}</MilestoneText> · <Link to={href}>{lineWords(line)}</Link>
      <br />
      {waiver === undefined ? <MilestoneText isEnglish>{note}</MilestoneText> : <bdi>{waiver}</bdi>}
    </li>
  );
}
