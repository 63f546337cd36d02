const FAR = 100;

/** The text right before a place, as far as a reader looks back; cut inside a line, it does not look like the beginning of one. */
export function textBefore(text: string, index: number): string {
  return index > FAR ? `x${text.slice(index - FAR, index)}` : text.slice(0, index);
}
