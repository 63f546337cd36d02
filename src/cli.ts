#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {missingParser} from './document/missing-parser.js';
import {USAGE} from './command/usage.js';

const COMMANDS = ['check'];

/** Loads a command only when it is called, so that `--help` costs nothing. */
async function run([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined || command === '--help' || command === '-h' || args.includes('--help')) {
    (command === undefined ? process.stderr : process.stdout).write(USAGE);
    return command === undefined ? 2 : 0;
  }
  if (command === '--version' || command === '-v') {
    const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {version: string};
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (!COMMANDS.includes(command))
    return refuse(`Unexpected command \`${command}\`, expected ${COMMANDS.map((name) => `\`${name}\``).join(', ')}`);
  const {checkOnTerminal} = await import('./command/terminal.js');
  return checkOnTerminal(args, ['docs']);
}

function refuse(reason: string): 2 {
  process.stderr.write(`${reason}.\nSee \`milestones --help\`.\n`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  const advice = missingParser(error);
  if (advice === undefined) throw error;
  process.stderr.write(`${advice}\n`);
  return 2;
});
