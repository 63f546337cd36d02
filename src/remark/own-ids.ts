/** Gives a drawing ids of its own: all in it begin with that of the `<svg>`. One without ids, such as one of characters, stays as it is. */
export function withOwnIds(svg: string, suffix: string): string {
  const id = /^<svg [^>]+ id="(m\w{16})"/.exec(svg)?.[1];
  return id === undefined ? svg : svg.replaceAll(id, id + suffix);
}
