import {keep, keyOf, keyOfVerdict, kept, type Kept} from './cache.js';
import type {MermaidDrawing, MermaidFailure, MermaidOptions, MermaidParsed, MermaidResult} from './define.js';
import {LIMITS} from './limits.js';
import {openPool, type Pool, type PoolOptions, type Refusal} from './pool.js';

/** Longer sources are not looked at. */
const LONGEST = LIMITS.maxTextSize;
const TIMEOUT = 20_000;

export type ParseOptions = Pick<MermaidOptions, 'cache' | 'timeout'>;

/** Mermaid in threads of its own, for as many diagrams as there are. */
export interface OpenMermaid {
  readonly parse: (source: string, options?: ParseOptions) => Promise<MermaidParsed>;
  readonly render: (source: string, options?: MermaidOptions) => Promise<MermaidResult>;
  readonly close: () => Promise<void>;
}

/** Opens Mermaid. Nothing is loaded before the first diagram, and threads without work end by themselves. */
export function openMermaid(options: Partial<Omit<PoolOptions, 'mode'>> = {}): OpenMermaid {
  const script = options.script ?? new URL('worker/thread.js', import.meta.url);
  const parsers = openPool({...options, script, mode: 'parse'});
  const drawers = openPool({...options, script, mode: 'draw'});
  const running = new Map<string, Promise<MermaidResult>>();
  return {
    parse: (source, how = {}) => parseIn(parsers, source, how),
    render: (source, how = {}) => {
      // Versions of a site hold the same diagrams, and all are asked for at a time.
      const key = JSON.stringify([source, how]);
      const drawn = running.get(key) ?? renderIn(drawers, source, how).finally(() => running.delete(key));
      running.set(key, drawn);
      return drawn;
    },
    close: async () => {
      await Promise.all([parsers.close(), drawers.close()]);
    },
  };
}

async function parseIn(pool: Pool, source: string, {cache, timeout = TIMEOUT}: ParseOptions): Promise<MermaidParsed> {
  if (source.length > LONGEST) return {ok: false, ...refused(tooLong(source))};
  return remembered(cache, keyOfVerdict(source), async (): Promise<MermaidParsed> => {
    const answer = await pool.run({kind: 'parse', source}, timeout);
    if ('message' in answer) return {ok: false, ...refused(answer)};
    const {ok, type, errors} = answer as MermaidParsed;
    return {ok, type, errors};
  });
}

async function renderIn(pool: Pool, source: string, {id, name, cache, timeout = TIMEOUT}: MermaidOptions): Promise<MermaidResult> {
  if (source.length > LONGEST) return {ok: false, ...refused(tooLong(source))};
  const key = keyOf(source, name);
  // Ids within the drawing begin with this, whatever the page will call it: no source holds its own hash.
  const draft = `m${key.slice(0, 16)}`;
  const drawn = await remembered(cache, key, async (): Promise<MermaidResult> => {
    const answer = await pool.run({kind: 'draw', source, id: draft, name}, timeout);
    return 'message' in answer ? {ok: false, ...refused(answer)} : (answer as MermaidResult);
  });
  return drawn.ok && id !== undefined ? named(drawn, draft, id) : drawn;
}

/** What an earlier build has kept, or else what is made now. */
async function remembered<T extends Kept>(folder: string | undefined, key: string, make: () => Promise<T>): Promise<T> {
  const known = folder === undefined ? undefined : await kept<T>(folder, key);
  if (known) return known;
  const made = await make();
  const fault = 'fault' in made ? made.fault : undefined;
  // What went beyond a limit or failed may do better in the next build.
  if (folder !== undefined && fault !== 'limit' && fault !== 'crash') await keep(folder, key, made);
  return made;
}

/** The drawing by the id that the page gives it. */
function named(drawing: MermaidDrawing, draft: string, id: string): MermaidDrawing {
  const plain = id.replace(/[^\w-]/g, '-').replace(/^(?![a-z])/i, 'm');
  return {...drawing, svg: drawing.svg.replaceAll(draft, plain)};
}

function tooLong(source: string): Refusal {
  return {
    fault: 'limit',
    message: `Unexpected diagram of ${source.length} characters, expected at most ${LONGEST}`,
    hint: 'Split the diagram into smaller ones.',
  };
}

function refused({fault, message, hint, parsed}: Refusal): Omit<MermaidFailure, 'ok'> & {readonly fault: Refusal['fault']} {
  const error = {line: 1, column: 1, message, ...(hint === undefined ? {} : {hint})};
  return {type: parsed ?? 'unknown', fault, errors: [error], ...(parsed === undefined ? {} : {parses: true})};
}
