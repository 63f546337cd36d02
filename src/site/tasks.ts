/** An item of a list with a box, or of a list within an item. Code that looks like one costs a page a few bytes that it does not need. */
const TASK = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)+\[[ x]\]\s/im;

/** Whether a document has lists of tasks, whose boxes need names. */
export function hasTasks(text: string): boolean {
  return TASK.test(text);
}
