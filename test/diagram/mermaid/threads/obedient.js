// A thread that answers by what the source asks for, to see what becomes of those that do not answer.
import {parentPort, threadId, workerData} from 'node:worker_threads';

let count = 0;
parentPort.on('message', (job) => {
  let {source} = job;
  count += 1;
  const type = `${workerData.mode} ${threadId}`;
  if (source.startsWith('parsed ')) {
    parentPort.postMessage({parsed: type});
    source = source.slice('parsed '.length);
  }
  if (source === 'hang') for (;;);
  if (source === 'end') process.exit(3);
  if (source === 'throw') throw new Error('no idea');
  if (source === 'eat') {
    const all = [];
    for (;;) all.push(Array.from({length: 1e6}, () => ({})));
  }
  const [, fault] = /^bad (\w+)$/.exec(source) ?? [];
  const shared = workerData.mode === 'draw' && !fault ? {type} : {type, errors: []};
  if (fault) parentPort.postMessage({ok: false, fault, ...shared});
  else parentPort.postMessage({ok: true, svg: `<svg>${source === 'count' ? count : source}</svg>`, ...shared});
});
parentPort.postMessage('ready');
