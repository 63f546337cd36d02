import type {ReactNode} from 'react';
import MDXComponents from '@theme/MDXComponents';
import MilestoneDrawing from '@theme/MilestoneDrawing';
import type {Props} from '@theme/MilestoneCode';
import {drawingKey, useMilestone} from 'docusaurus-plugin-milestones/client';

const {code: Code, mermaid: Mermaid} = MDXComponents;

/** The drawing of a fence, where the page has one; any other code is left to the site. */
export default function MilestoneCode(props: Props): ReactNode {
  const {value, children, className = '', metastring = ''} = props;
  const source = value ?? children;
  const drawings = useMilestone()?.drawings;
  const isBlock = value !== undefined || (typeof children === 'string' && children.includes('\n'));
  if (drawings && isBlock && typeof source === 'string' && !UNDRAWN.test(metastring)) {
    const language = value === undefined ? (/language-(\S+)/.exec(className)?.[1] ?? '') : 'mermaid';
    const drawing = drawings[drawingKey(language, source)];
    if (drawing)
      return (
        <MilestoneDrawing drawing={drawing}>
          <Code className={`language-${language || 'text'}`}>{`${source.trimEnd()}\n`}</Code>
        </MilestoneDrawing>
      );
  }
  return value === undefined ? <Code {...props} /> : <Mermaid value={value} />;
}

/** The same text may stand on a page twice, once to be drawn and once not. */
const UNDRAWN = /(?:^|\s)nodraw(?:\s|$)/i;
