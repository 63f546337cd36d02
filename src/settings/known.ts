/** What settings may name: it depends on the stages they define. */
export interface Known {
  readonly rules: readonly KnownRule[];
  /** Ids of stages. */
  readonly stages: readonly string[];
  /** Statuses as they are written, of all stages. */
  readonly statuses: readonly string[];
  /** What `aliases` may name, without stage. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** What `values` may name → its values. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What is wrong with the stages, as they are written. */
  readonly stageFaults: (stages: unknown) => readonly string[];
}

/** A rule, the stages it is asked of, and its options with their defaults. */
export interface KnownRule {
  readonly id: string;
  readonly stages: readonly string[];
  readonly options: Readonly<Record<string, {readonly default: readonly string[] | number | boolean}>>;
}
