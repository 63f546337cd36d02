// `node --import ./test/loaded-packages.js` prints the URL of every module below node_modules to stderr.
import {register} from 'node:module';

const hooks = `export async function load(url, context, next) {
  if (url.includes('node_modules')) process._rawDebug(url);
  return next(url, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
