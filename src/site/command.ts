import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {commands} from '../command/commands.js';
import {runOnTerminal} from '../command/terminal.js';
import {docsFolders} from './folders.js';
import type {SiteSettings} from './settings.js';
import {relativePath} from '../document/relative-path.js';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** Adds the commands of `milestones` to `docusaurus`, with the docs folders of the site as their default: `milestones:check`. */
export function addCommands(cli: Cli, context: LoadContext, id: string, {settings, file}: SiteSettings): void {
  for (const command of commands) {
    const name = `milestones:${command.name}${id === 'default' ? '' : `:${id}`}`;
    cli
      .command(`${name} [args...]`)
      .description(`Milestones: ${command.says} (takes the options of \`milestones ${command.name}\`)`)
      .allowUnknownOption()
      .action(async () => {
        const args = process.argv.slice(process.argv.indexOf(name) + 1);
        const folders = docsFolders(context).map(({folder}) => path.relative(process.cwd(), folder) || '.');
        const locate = (one: string): string => relativePath(context.siteDir, path.resolve(one));
        const configured = {settings, file: path.relative(process.cwd(), path.join(context.siteDir, file)), locate};
        process.exitCode = await runOnTerminal(command, args, {folders, configured});
      });
  }
}
