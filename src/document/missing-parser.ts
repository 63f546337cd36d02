/** Pinned to the version of satteri that we depend on: the two must be of one version. */
const WASM = '@bruits/satteri-wasm32-wasi@0.10.5';

/**
 * Advice for a machine on which the Markdown parser has no binary.
 * @param error what importing a module threw
 * @returns what to do, or undefined when the error is another one
 */
export function missingParser(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : String(error);
  if (!/native binding|WASI binding/i.test(message)) return undefined;
  return [
    `The Markdown parser satteri has no binary for ${process.platform}-${process.arch}, or npm did not install it.`,
    'Install dependencies again without `--omit=optional`, or add its WASM build, which runs everywhere:',
    `  npm install --force ${WASM}`,
  ].join('\n');
}
