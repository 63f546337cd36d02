import {keep, keyOf, kept} from './cache.js';
import type {MermaidDrawing, MermaidOptions, MermaidParsed, MermaidResult} from './define.js';
import {openPool, type Pool, type PoolOptions, type Refusal} from './pool.js';

/** Longer sources are not looked at: no reader could make sense of the picture. */
const LONGEST = 200_000;
const TIMEOUT = 20_000;

/** Mermaid in threads of its own, for as many diagrams as there are. */
export interface OpenMermaid {
  readonly parse: (source: string, options?: Pick<MermaidOptions, 'timeout'>) => Promise<MermaidParsed>;
  readonly render: (source: string, options?: MermaidOptions) => Promise<MermaidResult>;
  readonly close: () => Promise<void>;
}

/** Opens Mermaid. Nothing is loaded before the first diagram, and threads without work end by themselves. */
export function openMermaid(options: Partial<Omit<PoolOptions, 'mode'>> = {}): OpenMermaid {
  const script = options.script ?? new URL('worker/thread.js', import.meta.url);
  const parsers = openPool({...options, script, mode: 'parse'});
  const drawers = openPool({...options, script, mode: 'draw'});
  return {
    parse: (source, {timeout = TIMEOUT} = {}) => parseIn(parsers, source, timeout),
    render: (source, how = {}) => renderIn(drawers, source, how),
    close: async () => {
      await Promise.all([parsers.close(), drawers.close()]);
    },
  };
}

async function parseIn(pool: Pool, source: string, timeout: number): Promise<MermaidParsed> {
  const answer = source.length > LONGEST ? tooLong(source) : await pool.run({kind: 'parse', source}, timeout);
  if ('message' in answer) return {ok: false, ...refused(answer)};
  const {ok, type, errors} = answer as MermaidParsed;
  return {ok, type, errors};
}

async function renderIn(pool: Pool, source: string, {id, name, cache, timeout = TIMEOUT}: MermaidOptions): Promise<MermaidResult> {
  if (source.length > LONGEST) return {ok: false, ...refused(tooLong(source))};
  const key = keyOf(source, name);
  // Ids within the drawing begin with this, whatever the page will call it: no source holds its own hash.
  const draft = `m${key.slice(0, 16)}`;
  const known = cache === undefined ? undefined : await kept(cache, key);
  const answer = known ?? (await pool.run({kind: 'draw', source, id: draft, name}, timeout));
  if ('message' in answer) return {ok: false, ...refused(answer)};
  if (!('svg' in answer)) return answer as MermaidResult;
  if (!known && cache !== undefined) await keep(cache, key, answer);
  return id === undefined ? answer : named(answer, draft, id);
}

/** The drawing by the id that the page gives it. */
function named(drawing: MermaidDrawing, draft: string, id: string): MermaidDrawing {
  const plain = id.replace(/[^\w-]/g, '-').replace(/^(?![a-z])/i, 'm');
  return {...drawing, svg: drawing.svg.replaceAll(draft, plain)};
}

function tooLong(source: string): Refusal {
  return {fault: 'limit', message: `Unexpected diagram of ${source.length} characters, expected at most ${LONGEST}`};
}

function refused({fault, message}: Refusal): Pick<MermaidParsed, 'type' | 'errors'> & {readonly fault: Refusal['fault']} {
  return {type: 'unknown', fault, errors: [{line: 1, column: 1, message}]};
}
