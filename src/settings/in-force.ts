import type {Stage} from '../stage/define.js';
import type {InForce, Settings} from './define.js';

/** Applies settings to the built-in stages. */
export function inForce(settings: Settings, builtIn: readonly Stage[]): InForce {
  return {
    stages: [...(settings.stages ?? []), ...builtIn],
    requireReason: settings.waivers?.requireReason ?? true,
    stageFor: (stage) => stage,
    severityOf: ({severity}) => severity,
    optionsOf: () => ({}),
  };
}
