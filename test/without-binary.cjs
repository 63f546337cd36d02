/* oxlint-disable no-underscore-dangle */
// `node --require ./test/without-binary.cjs` is a machine for which the Markdown parser has no binary.
const Module = require('node:module');

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  if (/^@bruits\/satteri-|satteri_napi\./.test(request))
    throw Object.assign(new Error(`Cannot find module '${request}'`), {code: 'MODULE_NOT_FOUND'});
  return resolve.call(this, request, ...rest);
};
