import {expect, test} from 'vitest';
import {hasTasks} from '../../src/site/tasks.js';

test.each(['- [ ] One', '* [x] One', '1. [X] One', '  - [ ] One', '> - [ ] One', '- - [ ] One', '1. - [x] One', 'Text\n\n+ [ ] One\n'])(
  '%j has a task',
  (text) => expect(hasTasks(text)).toBe(true),
);

test.each(['', '- One', '[ ] One', '- [] One', '- [a] One', '- [x](y) One', 'Text - [ ] One', `${'- '.repeat(50_000)}One`])(
  'text %# has none',
  (text) => expect(hasTasks(text)).toBe(false),
);
