/** The engine without a site: `import {check} from 'docusaurus-plugin-milestones/check'`. */
export {check, type CheckOptions, type File} from './check.js';
export type {Home, Look} from './library.js';
export type {
  ChecklistItem,
  DocumentReport,
  Evidence,
  Facts,
  Message,
  NamedMilestone,
  Notice,
  Report,
  Review,
  State,
  Totals,
  WaivedMessage,
} from './report.js';
export {discover, type Discovered} from '../document/discover.js';
export {stages} from '../stage/index.js';
export type * from '../stage/define.js';
export {defineStage, type UserStage} from '../stage/user.js';
export {readSettings, type SettingsRead} from './settings.js';
export type {Settings} from '../settings/define.js';
