import type {LoadContext, Plugin, SwizzleConfig} from '@docusaurus/types';
import {missingParser} from './document/missing-parser.js';
import nativeImport from './native-import.cjs';
import type {PluginOptions} from './options.js';
import type * as PluginModule from './plugin.js';

export {validateOptions} from './options.js';
export type {OnBrokenRules, Options, PluginOptions} from './options.js';

/** The plugin: `plugins: ['docusaurus-plugin-milestones']`. */
export default async function pluginMilestones(context: LoadContext, options: PluginOptions): Promise<Plugin<void>> {
  const {plugin} = await nativeImport<typeof PluginModule>(new URL('plugin.js', import.meta.url)).catch((error: unknown) => {
    const advice = missingParser(error);
    throw advice === undefined ? error : new Error(advice);
  });
  return plugin(context, options);
}

/** Which components are safe to take over with `docusaurus swizzle`. */
export function getSwizzleConfig(): SwizzleConfig {
  const safe = {eject: 'safe', wrap: 'safe'} as const;
  return {
    components: {
      MilestoneBadge: {actions: safe, description: 'The status of a milestone'},
      MilestoneHeader: {actions: safe, description: 'The band below the title of a milestone page'},
      MilestoneChecklist: {actions: safe, description: 'The checklist panel of a milestone page'},
      MilestoneDrawing: {actions: safe, description: 'A drawing in the place of a fence'},
      MilestonesPage: {actions: safe, description: 'The dashboard'},
      MilestonesNav: {actions: safe, description: 'The way between dashboard and registers'},
      MilestonesRegister: {actions: safe, description: 'The page of a register'},
      MilestoneRegisters: {actions: safe, description: 'The links from a milestone to the registers'},
      'MilestonePiece/Badge': {actions: safe, description: 'A milestone in a line of text: link and status'},
      'MilestonePiece/Status': {actions: safe, description: 'The status of a milestone, anywhere'},
      'MilestonePiece/Progress': {actions: safe, description: 'The progress of a milestone, anywhere'},
      'MilestonePiece/Table': {actions: safe, description: 'A table of milestones, anywhere'},
      'MilestonePiece/Checklist': {actions: safe, description: 'The checklist of a milestone, anywhere'},
      'MilestonePiece/RiskMatrix': {actions: safe, description: 'The risks of a milestone or of all, anywhere'},
      'MilestonePiece/Unknown': {actions: safe, description: 'In the place of a piece that asks for what does not exist'},
      RiskMatrix: {actions: safe, description: 'Risks by impact and probability'},
    },
  };
}
