// A thread that takes its time to start, and then for every diagram.
import {parentPort} from 'node:worker_threads';

const wait = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

wait(2000);
parentPort.on('message', ({source}) => {
  wait(250);
  parentPort.postMessage({ok: true, type: source, svg: '<svg/>', errors: []});
});
parentPort.postMessage('ready');
