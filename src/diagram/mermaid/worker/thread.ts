import {parentPort, workerData} from 'node:worker_threads';
import type {Answer, Job, Mode, Progress} from '../jobs.js';
import {LIMITS} from '../limits.js';
import {parseWith} from '../parse/index.js';
import {stopClock} from './clock.js';
import {draw} from './draw.js';
import {laidOutOnce} from './laid-out-once.js';
import {loadMermaid, withoutWindow, type Mermaid} from './mermaid.js';
import {openWindow} from './window.js';

/** The start of a thread: it loads Mermaid once and then answers one job after the other. */
async function start(mode: Mode): Promise<void> {
  // Nothing of a document may reach out.
  Object.defineProperty(globalThis, 'fetch', {value: undefined});
  if (mode === 'draw') {
    stopClock();
    openWindow();
  } else {
    await withoutWindow();
  }
  const mermaid = laidOutOnce(await loadMermaid());
  mermaid.initialize({startOnLoad: false, securityLevel: 'strict', logLevel: 'fatal', ...LIMITS});
  parentPort?.on('message', (job: Job) => {
    void answer(mermaid, job).then((done) => parentPort?.postMessage(done));
  });
  parentPort?.postMessage('ready');
}

async function answer(mermaid: Mermaid, job: Job): Promise<Answer> {
  const parsed = await parseWith(mermaid, job.source);
  if (job.kind === 'parse') return parsed;
  if (!parsed.ok) return {ok: false, type: parsed.type, fault: 'syntax', errors: parsed.errors};
  parentPort?.postMessage({parsed: parsed.type} satisfies Progress);
  const unsupported = whatNeedsABrowser(job.source);
  if (unsupported !== undefined)
    return failed('unsupported', parsed.type, `Unexpected ${unsupported}, expected a diagram that can be drawn without a browser`);
  try {
    return await draw(mermaid, job.source, job.id, job.name);
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return failed(
      'crash',
      parsed.type,
      `Unexpected ${parsed.type} that Mermaid could not draw ("${message.slice(0, 120)}"), expected one that it can`,
    );
  }
}

function failed(fault: 'unsupported' | 'crash', type: string, message: string): Answer {
  return {ok: false, type, fault, errors: [{line: 1, column: 1, message}], parses: true};
}

function whatNeedsABrowser(source: string): string | undefined {
  return /\$\$[^$]+\$\$/.test(source) ? 'formula between `$$`' : undefined;
}

await start((workerData as {readonly mode: Mode}).mode);
