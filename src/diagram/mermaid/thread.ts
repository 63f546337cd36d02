import {Worker} from 'node:worker_threads';
import type {Answer, Job, Mode, Progress} from './jobs.js';
import type {Refusal} from './pool.js';

/** One thread that has Mermaid. */
export interface Thread {
  /** Answers one job at a time. */
  readonly run: (job: Job, timeout: number) => Promise<Answer | Refusal>;
  readonly isAlive: () => boolean;
  /** How many jobs it has answered. */
  readonly answered: () => number;
  readonly end: () => Promise<void>;
}

/** Loading Mermaid takes a second or two; on a machine that is very busy, more. */
const START = 60_000;
const SMALLER = 'Split the diagram into smaller ones.';

type Said = Answer | Progress | 'ready';

/** Starts a thread. It does not keep the program running while it has nothing to do. */
export function startThread(script: URL, mode: Mode, megabytes: number): Thread {
  const worker = new Worker(script, {
    workerData: {mode},
    // What Mermaid says on its way is of no use to anybody; errors come as answers.
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: megabytes},
  });
  worker.stdout.resume();
  worker.stderr.resume();
  worker.unref();
  const life = {alive: true, ready: false, answered: 0};
  const waiting: {current?: (answer: Answer | Refusal | 'ready') => void; parsed?: string} = {};
  const fail = (refusal: Refusal): void => {
    life.alive = false;
    waiting.current?.({...refusal, ...(waiting.parsed === undefined ? {} : {parsed: waiting.parsed})});
  };
  worker.on('message', (said: Said) => {
    if (typeof said === 'object' && 'parsed' in said) waiting.parsed = said.parsed;
    else waiting.current?.(said);
  });
  worker.on('error', (error: Error & {code?: string}) =>
    fail(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? {
            fault: 'limit',
            message: `Unexpected diagram that takes more than ${megabytes} MB of memory, expected a smaller one`,
            hint: SMALLER,
          }
        : {fault: 'crash', message: `Unexpected failure of Mermaid ("${error.message.split('\n')[0] ?? ''}"), expected an answer`},
    ),
  );
  worker.on('exit', () => fail({fault: 'crash', message: 'Unexpected end of Mermaid, expected an answer'}));

  /** The next message of the thread, or the refusal where it takes too long. */
  const next = (timeout: number, late: Refusal): Promise<Answer | Refusal | 'ready'> =>
    new Promise((done) => {
      const timer = setTimeout(() => {
        fail(late);
        void worker.terminate();
      }, timeout);
      waiting.current = (answer) => {
        clearTimeout(timer);
        delete waiting.current;
        delete waiting.parsed;
        done(answer);
      };
    });
  const answerTo = async (job: Job, timeout: number): Promise<Answer | Refusal> => {
    const gone: Refusal = {fault: 'crash', message: 'Unexpected end of Mermaid, expected an answer'};
    if (!life.alive) return gone;
    if (!life.ready) {
      const first = await next(START, {
        fault: 'crash',
        message: `Unexpected start of Mermaid in more than ${START / 1000} seconds, expected less`,
      });
      if (first !== 'ready') return first;
      life.ready = true;
    }
    const limit: Refusal = {
      fault: 'limit',
      message: `Unexpected diagram that takes more than ${timeout / 1000} seconds, expected a smaller one`,
      hint: SMALLER,
    };
    const answer = next(timeout, limit);
    worker.postMessage(job);
    const found = await answer;
    return found === 'ready' ? gone : found;
  };
  return {
    run: async (job, timeout) => {
      worker.ref();
      life.answered += 1;
      try {
        return await answerTo(job, timeout);
      } finally {
        worker.unref();
      }
    },
    isAlive: () => life.alive,
    answered: () => life.answered,
    end: async () => {
      life.alive = false;
      await worker.terminate();
    },
  };
}
