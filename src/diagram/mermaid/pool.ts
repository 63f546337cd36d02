import {availableParallelism} from 'node:os';
import type {MermaidFault} from './define.js';
import type {Answer, Job, Mode} from './jobs.js';
import {startThread, type Thread} from './thread.js';

/** A job that no thread could answer. */
export interface Refusal {
  readonly fault: Extract<MermaidFault, 'limit' | 'crash'>;
  readonly message: string;
  readonly hint?: string;
  /** The kind of the diagram, where it was parsed before the thread went away. */
  readonly parsed?: string;
}

export interface Pool {
  readonly run: (job: Job, timeout: number) => Promise<Answer | Refusal>;
  /** Ends all threads; those that wait are refused. */
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly mode: Mode;
  /** The script of a thread. */
  readonly script: URL;
  /** The most threads at a time. */
  readonly most?: number;
  /** How long a thread without work is kept, in milliseconds. */
  readonly idle?: number;
  /** The memory of a thread. */
  readonly megabytes?: number;
  /** How many diagrams a thread answers before another takes its place: what Mermaid and jsdom leave in memory goes with it. */
  readonly life?: number;
}

/** A thread takes as long to start as these many diagrams to draw: a further one has to be worth it. */
const WORTH_A_THREAD = 8;

interface Waiting {
  readonly job: Job;
  readonly timeout: number;
  readonly done: (answer: Answer | Refusal) => void;
}

/** Threads that are started when there is work, and end when there is none. */
export function openPool({
  mode,
  script,
  most = Math.max(1, Math.min(4, availableParallelism() - 1)),
  idle = 3000,
  megabytes = 1024,
  life = 80,
}: PoolOptions): Pool {
  const waiting: Waiting[] = [];
  const threads = new Set<Thread>();
  const free: Thread[] = [];
  const timers = new Map<Thread, NodeJS.Timeout>();

  const end = async (thread: Thread): Promise<void> => {
    clearTimeout(timers.get(thread));
    timers.delete(thread);
    threads.delete(thread);
    const at = free.indexOf(thread);
    if (at >= 0) free.splice(at, 1);
    await thread.end();
  };
  const serve = async (thread: Thread): Promise<void> => {
    clearTimeout(timers.get(thread));
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const answer = await thread.run(next.job, next.timeout);
      // A thread that was stopped in the middle of a job is gone, and so is what it had in memory.
      const isSpent = !thread.isAlive() || thread.answered() >= life;
      if (isSpent) await end(thread);
      next.done(answer);
      if (isSpent) {
        more();
        return;
      }
    }
    free.push(thread);
    timers.set(thread, setTimeout(() => void end(thread), idle).unref());
  };
  const more = (): void => {
    while (waiting.length > 0 && free.length > 0) {
      const thread = free.pop();
      if (thread) void serve(thread);
    }
    while (threads.size < most && waiting.length > (threads.size === 0 ? 0 : threads.size * WORTH_A_THREAD)) {
      const thread = startThread(script, mode, megabytes);
      threads.add(thread);
      void serve(thread);
    }
  };
  return {
    run: (job, timeout) =>
      new Promise((done) => {
        waiting.push({job, timeout, done});
        more();
      }),
    close: async () => {
      for (const {done} of waiting.splice(0)) done({fault: 'crash', message: 'Unexpected end of the build, expected a drawing'});
      await Promise.all([...threads].map((thread) => end(thread)));
    },
  };
}
