import type {ComponentType, ReactNode} from 'react';
import Noop from '@docusaurus/Noop';
import MilestoneDrawing from '@theme/MilestoneDrawing';
import type {Components, Drawings, Fallback, Props} from '@theme/MilestoneCode';
import {drawingKey} from 'docusaurus-plugin-milestones/client';

interface Fence {
  readonly language: string;
  readonly text: string;
  /** What stands behind the language. */
  readonly meta?: string;
  readonly children: ReactNode;
}

/**
 * The components for code of a page with drawings: they show the drawing of a fence, and leave any other code to those of the site.
 * What it needs is given to it, not imported, so that the bundler need not share that between more files.
 * @param components those of the site
 * @param drawings those of the page, by their keys
 * @param fallback what shows diagrams that the build could not draw; given by pages that have some
 */
export default function milestoneCode(
  {code: Code, mermaid: Mermaid}: Components,
  drawings: Drawings,
  fallback?: Fallback,
): Readonly<Record<keyof Components, ComponentType<never>>> {
  /** The drawing of a text; where there is none, what the site makes of it. */
  function Drawn({language, text, meta, children}: Fence): ReactNode {
    // The same text may stand on a page twice, once to be drawn and once not.
    const drawing = drawings[drawingKey(language, text, meta)] ?? drawings[drawingKey(language, text)];
    if (!drawing || drawing.isText) return children;
    const source = <Code className={`language-${language || 'text'}`}>{`${text.trimEnd()}\n`}</Code>;
    if (!drawing.fallback || !fallback) return <MilestoneDrawing drawing={drawing}>{source}</MilestoneDrawing>;
    return (
      <fallback.component drawing={drawing} source={text} client={fallback.client ?? Mermaid}>
        {source}
      </fallback.component>
    );
  }

  const MilestoneCode: ComponentType<Props> = (props) => {
    const {children, className = '', metastring = ''} = props;
    const code = <Code {...props} />;
    if (typeof children !== 'string' || !children.includes('\n')) return code;
    return (
      <Drawn language={/language-(\S+)/.exec(className)?.[1] ?? ''} text={children} meta={metastring}>
        {code}
      </Drawn>
    );
  };

  const MilestoneMermaid: ComponentType<{readonly value: string}> = ({value}) => (
    <Drawn language="mermaid" text={value}>
      {/* A site that has Mermaid switched on and no theme for it would show nothing. */}
      {(Mermaid as unknown) === Noop ? <Code className="language-mermaid">{value}</Code> : <Mermaid value={value} />}
    </Drawn>
  );

  return {code: MilestoneCode as ComponentType<never>, mermaid: MilestoneMermaid as ComponentType<never>};
}
