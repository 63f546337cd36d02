/** An error that tells its message alone: Docusaurus prints the stack of an error, which tells an author nothing. */
export function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = `Error: ${message}`;
  return error;
}
