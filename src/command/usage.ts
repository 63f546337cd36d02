export const USAGE = `Usage: milestones check [paths…] [options]

Checks staged design documents. Paths are files or folders; the default is the folder \`docs\`.

Options
  --stage ID           read every file as this stage, whatever its name
  --reporter NAME      stylish (default) or json
  --max-warnings N     fail when there are more than N warnings
  --quiet              report errors only
  --help               show this text
  --version            show the version

Exit status
  0  nothing at error level
  1  findings at error level, or more warnings than allowed
  2  wrong use, or a named path that cannot be read
`;
