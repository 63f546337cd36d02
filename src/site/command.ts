import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {checkOnTerminal} from '../command/terminal.js';
import {docsFolders} from './folders.js';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** Adds `docusaurus milestones:check`: the command line's `check`, with the docs folders of the site as its default. */
export function addCommand(cli: Cli, context: LoadContext, id: string): void {
  const name = id === 'default' ? 'milestones:check' : `milestones:check:${id}`;
  cli
    .command(`${name} [paths...]`)
    .description('Check staged design documents (takes the options of `milestones check`)')
    .allowUnknownOption()
    .action(async () => {
      const args = process.argv.slice(process.argv.indexOf(name) + 1);
      const folders = docsFolders(context).map(({folder}) => path.relative(process.cwd(), folder) || '.');
      process.exitCode = await checkOnTerminal(args, folders);
    });
}
