import type {Mermaid} from './mermaid.js';
import {standInsFor, STYLE, type StandIns} from './stand-ins.js';

/** The name of a layout that leaves the page empty. */
const BLANK = 'blank';
/** Kinds of diagrams that ask for a layout, which takes most of their time. */
const LAID_OUT = /^(?:flowchart|class|state|er$|requirement)/;
/** Shorter sources are drawn in less time than this could save. */
const LONG = 3000;

interface Config {
  readonly secure?: readonly string[];
  readonly themeVariables?: object;
}

/** A drawing whose colours stand for variables. */
interface Draft {
  readonly id: string;
  readonly source: string;
  readonly svg: string;
  readonly standIns: StandIns;
}

/**
 * Mermaid that lays a large diagram out once, however many modes it is drawn in: the modes differ in colours alone. It is drawn in
 * colours that stand for the variables of the theme. In each mode these are replaced, and the style sheet is that of a drawing
 * without anything in it. Where a colour is not one of a variable, the diagram is drawn as Mermaid would.
 * @param long how long a large source is
 */
export function laidOutOnce(mermaid: Mermaid, long = LONG): Mermaid {
  const last: {config: Config; kind: string; draft?: Draft} = {config: {}, kind: ''};
  mermaid.registerLayoutLoaders([{name: BLANK, loader: () => Promise.resolve({render: () => Promise.resolve()})}]);

  const theme = (): Readonly<Record<string, unknown>> => mermaid.mermaidAPI.getConfig().themeVariables ?? {};

  const draftOf = async (id: string, source: string): Promise<Draft> => {
    const standIns = standInsFor(theme(), source);
    mermaid.initialize({...last.config, themeVariables: standIns.variables});
    const {svg} = await mermaid.render(id, source);
    mermaid.initialize(last.config);
    return {id, source, svg, standIns};
  };

  /** The draft in the mode that is set; undefined where that cannot be. */
  const inMode = async ({id, source, svg, standIns}: Draft): Promise<string | undefined> => {
    const drawn = standIns.replaced(svg, theme());
    if (drawn === undefined) return undefined;
    mermaid.initialize({...last.config, layout: BLANK, secure: [...(last.config.secure ?? []), 'layout']});
    const empty = await mermaid.render(id, source).catch(() => undefined);
    mermaid.initialize(last.config);
    const styles = empty?.svg.match(STYLE) ?? [];
    return styles.length === 1 && svg.match(STYLE)?.length === 1 ? drawn.replace(STYLE, () => styles[0] ?? '') : undefined;
  };

  return {
    ...mermaid,
    initialize: (config) => {
      last.config = config;
      mermaid.initialize(config);
    },
    detectType: (text) => (last.kind = mermaid.detectType(text)),
    render: async (id, source) => {
      const isLarge = source.length > long && LAID_OUT.test(last.kind);
      if (!isLarge) return mermaid.render(id, source);
      const known = last.draft?.id === id && last.draft.source === source ? last.draft : undefined;
      const draft = known ?? (await draftOf(id, source));
      // The second mode is the last.
      if (known) delete last.draft;
      else last.draft = draft;
      const svg = await inMode(draft);
      return svg === undefined ? mermaid.render(id, source) : {svg};
    },
  };
}
