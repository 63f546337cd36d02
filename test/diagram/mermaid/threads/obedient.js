// A thread that answers by what the source asks for, to see what becomes of those that do not answer.
import {parentPort, threadId, workerData} from 'node:worker_threads';

parentPort.on('message', ({source}) => {
  if (source === 'hang') for (;;);
  if (source === 'end') process.exit(3);
  if (source === 'throw') throw new Error('no idea');
  if (source === 'eat') {
    const all = [];
    for (;;) all.push(Array.from({length: 1e6}, () => ({})));
  }
  parentPort.postMessage({ok: true, type: `${workerData.mode} ${threadId}`, errors: []});
});
parentPort.postMessage('ready');
