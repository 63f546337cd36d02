import type {Settings} from './define.js';

export type SettingName = keyof Settings;

const NAMES: Readonly<Record<SettingName, true>> = {
  preset: true,
  rules: true,
  statusSeverity: true,
  overrides: true,
  statuses: true,
  aliases: true,
  values: true,
  include: true,
  stages: true,
  waivers: true,
  baseline: true,
};

/** The names of all settings, in the order of the manual. */
export const SETTING_NAMES = Object.keys(NAMES) as readonly SettingName[];
