import type {Settings} from '../settings/define.js';
import type {SiteVersion} from './docs.js';
import type {Repository} from './history-repository.js';

export interface HistoryOptions {
  readonly siteDir: string;
  readonly settings: Settings;
  /** The version of the plugin with a mark of its settings. */
  readonly edition: string;
  /** Where what was learned is kept from one build to the next. */
  readonly cache: string;
  /** Milliseconds; the time of the build by default. */
  readonly now?: number;
}

/** What the past is looked at from. */
export interface Present extends HistoryOptions {
  readonly repository: Repository;
  readonly versions: readonly SiteVersion[];
  readonly now: number;
  /** When to stop, in milliseconds. */
  readonly until: number;
}
