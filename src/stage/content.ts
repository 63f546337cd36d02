/** What a stage may ask of a place in a document: what must stand there, and how much of it. */

export type Severity = 'error' | 'warning';

/** What a part, a field or a section must hold to count as written. */
export type Content =
  /** Words of any kind: text, a list, a table, a drawing. */
  | {kind: 'any'}
  /** At least `min` points: list items, table rows, or paragraphs where there is no list. */
  | {kind: 'points'; min: number}
  /** A drawing: ASCII, Mermaid or an image; not inside the parts named by `outside`. */
  | {kind: 'diagram'; outside?: readonly string[]}
  /** Points of which at least one says what it is for. */
  | {kind: 'purposes'}
  /** A word out of a list, as the first word; `near` are words that mean it but are not it. */
  | {kind: 'choice'; values: readonly Choice[]; whole: boolean}
  /** At least so many words: more than a name. */
  | {kind: 'reasoned'; words: number}
  /** A link to a document of another stage. */
  | {kind: 'link'; stage: string}
  /** A month and year, or an ISO date, that is not in the future. */
  | {kind: 'date'};

/** A value that a line may choose. */
export interface Choice {
  readonly name: string;
  /** Other spellings that are accepted, such as `MED`. */
  readonly accepted?: readonly string[];
  /** Words people write instead, used only to suggest the right one. */
  readonly near?: readonly string[];
  /** Of a status: the colour of its badge, one of Infima's or any CSS colour. */
  readonly color?: string;
}

/** How many of something there should be. `id` names the rule, below the thing that is counted. */
export interface Count {
  readonly id: string;
  readonly of: 'points' | 'items' | 'paragraphs' | 'sentences';
  readonly min: number;
  readonly max: number;
  readonly severity: Severity;
  readonly fix: string;
}
