import {TRACE_LINKS, type Entry, type RegisterId, type Registers, type Trace, type Traced} from './define.js';

/** What a table says of the document of an entry. */
interface DocumentWords {
  readonly title: string;
  readonly number: string;
  readonly status: string;
}

/** How an entry is found again. */
export interface Surroundings {
  readonly documentAt: (path: string) => DocumentWords;
  /** The address of an entry in its document. */
  readonly addressOf: (entry: Pick<Entry, 'path' | 'slug'>) => string;
}

type Columns<T> = Readonly<Record<string, (entry: T) => string>>;

/** One point to a line. */
const lines = (points: readonly string[]): string => points.join('\n');

/** The columns that each register has beside its document. */
const COLUMNS: {readonly [Id in Exclude<RegisterId, 'traceability'>]: Columns<Registers[Id][number]>} = {
  risks: {
    risk: ({name}) => name,
    impact: ({impact}) => impact.name ?? 'unknown',
    'impact in words': ({impact}) => impact.text,
    probability: ({probability}) => probability.name ?? 'unknown',
    'probability in words': ({probability}) => probability.text,
    mitigation: ({mitigations}) => lines(mitigations),
  },
  questions: {
    category: ({category = ''}) => category,
    question: ({name}) => name,
    details: ({details}) => details,
    state: ({isDecided}) => (isDecided ? 'decided' : 'undecided'),
    decision: ({decision}) => decision,
  },
  decisions: {
    decision: ({name}) => name,
    reasons: ({reasons}) => lines(reasons),
    alternatives: ({alternatives}) => lines(alternatives),
  },
  metrics: {metric: ({name}) => name, target: ({target}) => target, measured: ({measured}) => measured, why: ({why}) => why},
  components: {
    component: ({name}) => name,
    purpose: ({purpose}) => purpose,
    features: ({features}) => lines(features),
    'integration points': ({integrations}) => lines(integrations),
  },
  phases: {
    phase: ({name}) => name,
    objective: ({objective}) => objective,
    deliverables: ({deliverables}) => lines(deliverables),
    'success criteria': ({criteria}) => lines(criteria),
  },
  'next-steps': {
    horizon: ({horizon}) => horizon,
    'horizon in words': ({label}) => label,
    step: ({name}) => name,
    done: ({isDone}) => (isDone ? 'yes' : 'no'),
  },
};

/** A register as a table: a row of headings, then one row for each entry. */
export function tableOf<Id extends RegisterId>(id: Id, entries: Registers[Id], surroundings: Surroundings): string[][] {
  if (id === 'traceability') return traceTable(entries as readonly Trace[], surroundings);
  const columns = COLUMNS[id as Exclude<RegisterId, 'traceability'>] as Columns<Entry>;
  const head = ['document', 'number', 'status', ...Object.keys(columns), 'file', 'line', 'address'];
  const rows = (entries as readonly Entry[]).map((entry) => {
    const {title, number, status} = surroundings.documentAt(entry.path);
    const own = Object.values(columns).map((read) => read(entry));
    return [title, number, status, ...own, entry.path, String(entry.line), surroundings.addressOf(entry)];
  });
  return [head, ...rows];
}

function traceTable(traces: readonly Trace[], {documentAt, addressOf}: Surroundings): string[][] {
  const head = ['milestone', 'number', 'status', ...TRACE_LINKS, 'missing or renamed', 'file', 'address'];
  const rows = traces.map(({name, number, path, links}) => {
    const {status} = path === undefined ? {status: ''} : documentAt(path);
    const states = TRACE_LINKS.map((id) => stateOf(links[id]));
    const holes = lines(TRACE_LINKS.flatMap((id) => (links[id].holes ?? []).map((hole) => `${id}: ${hole}`)));
    return [name, number ?? '', status, ...states, holes, path ?? '', path === undefined ? '' : addressOf({path})];
  });
  return [head, ...rows];
}

function stateOf({state, found, of}: Traced): string {
  return found === undefined || of === undefined ? state : `${state} (${found} of ${of})`;
}
