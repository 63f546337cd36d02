#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {commands} from './command/commands.js';
import type {Status} from './command/define.js';
import {quoted} from './stage/wording.js';
import {runOnTerminal} from './command/terminal.js';
import {overviewOf, usageOf} from './command/usage.js';
import {missingParser} from './document/missing-parser.js';

async function run([name, ...args]: readonly string[]): Promise<Status> {
  if (name === undefined) return refuse(overviewOf(commands));
  if (name === '--help' || name === '-h') return say(overviewOf(commands));
  if (name === '--version' || name === '-v') {
    const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {version: string};
    return say(`${version}\n`);
  }
  const command = commands.find((one) => one.name === name);
  if (!command)
    return refuse(`Unexpected command \`${name}\`, expected ${quoted(commands.map((one) => one.name))}.\nSee \`milestones --help\`.\n`);
  if (args.includes('--help') || args.includes('-h')) return say(usageOf(command));
  return runOnTerminal(command, args, {folders: ['docs']});
}

function say(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function refuse(text: string): 2 {
  process.stderr.write(text);
  return 2;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may have seen enough, as in `milestones check | head`.
  if (error.code === 'EPIPE') return;
  refuse(`Unexpected output that cannot be written (${error.code ?? error.message}), expected a place that takes it.\n`);
  process.exit(2);
});
process.once('exit', () => {
  const unsettled = 13; // of Node: nothing is left to do, and `run` still waits
  if (process.exitCode === unsettled)
    process.exitCode = refuse('Unexpected promise of a config file that never settles, expected one that gives the settings.\n');
});
process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  const advice = missingParser(error);
  if (advice === undefined) throw error;
  return refuse(`${advice}\n`);
});
