import type {Command} from './define.js';

/** The usage of one command. */
export function usageOf({name, takes, about, options, statuses}: Command): string {
  const rows = Object.entries(options).map(([option, {value, says}]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, says]);
  return `Usage: milestones ${[name, takes, '[options]'].filter((word) => word !== '').join(' ')}

${about}

Options
${table([...rows, ['--help', 'show this text']])}

Exit status
${statuses.map((line) => `  ${line}`).join('\n')}
`;
}

/** The usage of all commands. */
export function overviewOf(commands: readonly Command[]): string {
  return `Usage: milestones <command> [options]

Commands
${table(commands.map(({name, says}) => [name, says]))}

Options
${table([
  ['--help', 'show this text, or that of a command'],
  ['--version', 'show the version'],
])}
`;
}

/** Two columns. */
function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width + 2)}${second}`).join('\n');
}
