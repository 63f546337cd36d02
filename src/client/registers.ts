import type {RegisterId, Registers, Trace, Traced, TraceLink} from '../registers/define.js';
import type {StatusLook} from './page.js';

export type * from '../registers/define.js';

/** An item of the navigation that dashboard and registers share. */
export interface NavItem {
  readonly id: 'dashboard' | RegisterId;
  readonly href: string;
  readonly count: number;
}

/** A register as its page is given it. Plain JSON; shipped with that page only. */
export type RegisterPage = {
  readonly [Id in RegisterId]: {
    readonly id: Id;
    /** The documents of the entries. */
    readonly documents: readonly RegisterDocument[];
    readonly entries: readonly PageEntry<Registers[Id][number]>[];
    /** The address of the same as CSV. */
    readonly csv: string;
  };
}[RegisterId];

export interface RegisterDocument {
  /** What it is called in addresses, and in the filter. */
  readonly name: string;
  readonly title: string;
  /** What its number counts: the name of its stage; absent of a milestone. */
  readonly stage?: string;
  readonly number: number | null;
  readonly status: string | null;
  readonly statusLook?: StatusLook;
  readonly href: string;
}

/** An entry whose document is one of those of the page: paths are long, and there are many entries. */
export type PageEntry<T> = Omit<T, 'path' | 'line' | 'links'> & {
  /** Its document: an index into `documents`; absent where there is none. */
  readonly document?: number;
} & (T extends Trace ? {readonly links: Readonly<Record<TraceLink, PageTraced>>} : unknown);

/** Like `Traced`, with the address it leads to. */
export interface PageTraced extends Omit<Traced, 'to'> {
  readonly href?: string;
}

/** What a milestone has in a register, and where. */
export interface PageRegister {
  readonly id: RegisterId;
  readonly count: number;
  /** Its first entry there. */
  readonly href: string;
}
