/** For a `milestones.config.ts`: `import {defineConfig} from 'docusaurus-plugin-milestones/config'`. */
import type {Settings} from './define.js';

export {defineStage} from '../stage/user.js';
export type {UserStage} from '../stage/user.js';
export type {Level, Override, RuleSetting, RuleSettings, Settings, StatusSetting, StatusSeverity} from './define.js';

/** Checks nothing at run time: it gives settings their type where they are written. */
export function defineConfig(settings: Settings): Settings {
  return settings;
}
