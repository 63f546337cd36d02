import type {ReactNode} from 'react';
import MilestoneText from '@theme/MilestoneText';
import type {Props} from '@theme/MilestoneDrawing/Fault';

/** Why a diagram is not drawn: a sentence in the language of the page, with a fault in English. */
export default function MilestoneDrawingFault({words, fault}: Props): ReactNode {
  const [before = '', after = ''] = words.split('{fault}');
  return (
    <>
      {before}
      <MilestoneText isEnglish>{fault ?? ''}</MilestoneText>
      {after}
    </>
  );
}
