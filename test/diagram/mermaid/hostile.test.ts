import {afterAll, describe, expect, test} from 'vitest';
import {openMermaid} from '../../../lib/diagram/index.js';
import {leftOut} from '../../../src/diagram/mermaid/worker/left-out.js';
import {all, dangers, lines, read} from './svg.js';

const PATIENCE = 120_000;
const mermaid = openMermaid({most: 1});
afterAll(() => mermaid.close());

/** Sources that would run, load or reach out, or break the page, if a drawing let them. */
const DRAWN: Readonly<Record<string, string>> = {
  'click handlers': 'flowchart TD\n  A --> B\n  click A call alert(1)\n  click B alert "tip"',
  'links that run': 'flowchart TD\n  A --> B\n  click A "javascript:alert(1)"\n  click B href "JaVa\tScript:alert(1)" _blank',
  'pictures that fail': 'flowchart TD\n  A["<img src=x onerror=alert(1)>one"] --> B["two<svg onload=alert(1)></svg>"]',
  'scripts in labels': 'flowchart TD\n  A["<script>alert(1)</script>one"] --> B["</text></svg><script>alert(1)</script>two"]',
  'frames in labels':
    'flowchart TD\n  A["<iframe srcdoc=x></iframe>one"] --> B["<object data=x></object><a href=\'javascript:x\'>two</a>"]',
  'styles in labels':
    'flowchart TD\n  A["<style>*{background:url(https://x.example/a)}</style>one"] --> B["<b style=\'background:url(//x.example)\'>two</b>"]',
  'settings that loosen':
    '%%{init: {"securityLevel": "loose", "theme": "forest", "themeCSS": "@import url(https://x.example/a.css); rect{fill:url(https://x.example/b)}", "fontFamily": "x;} </style><script>alert(1)</script>"}}%%\nflowchart TD\n  A[one] --> B[two]',
  'settings in front matter':
    '---\ntitle: "</title><script>alert(1)</script>"\nconfig:\n  securityLevel: loose\n  dompurifyConfig: {ADD_TAGS: [script]}\n  secure: []\n---\nflowchart TD\n  A[one] --> B[two]',
  'settings that pollute':
    '%%{init: {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}}%%\nflowchart TD\n  A[one] --> B[two]',
  'styles that load': 'flowchart TD\n  A[one] --> B[two]\n  style A fill:#f9f,filter:drop-shadow,background:red\n  linkStyle 0 stroke:red',
  'pictures from elsewhere':
    'flowchart TD\n  A@{ img: "https://x.example/a.png", label: "one", w: 60, h: 60 }\n  A --> B@{ icon: "fa:user", label: "two" }',
  'names that break out': 'flowchart TD\n  accTitle: </title><script>alert(1)</script>\n  accDescr: "><img onerror=x>\n  A[one] --> B[two]',
  'sequences with links':
    'sequenceDiagram\n  participant A as one\n  link A: Board @ javascript:alert(1)\n  link A: Site @ https://x.example\n  A->>A: <script>two</script>',
  'classes with callbacks':
    'classDiagram\n  class one\n  link one "javascript:alert(1)" "tip"\n  callback one "alert" "tip"\n  class two["two</svg><script>x</script>"]',
  'charts with clicks':
    'gantt\n  dateFormat YYYY-MM-DD\n  section one\n  two :a, 2026-01-01, 3d\n  click a href "javascript:alert(1)"\n  click a call alert()',
  'characters that XML refuses': 'flowchart TD\n  A["one \u0000\u0001\u001B \uD800 \uFFFE"] --> B["two \u202Eowt"]',
  'scripts of the world': 'flowchart TD\n  A["one مرحبا بالعالم"] --> B["two 日本語 👩‍👩‍👧 🇩🇪 e\u0301\u0302\u0303"]',
  'sketched lines': '---\nconfig:\n  look: handDrawn\n---\nflowchart TD\n  A[one] --> B[two]',
  'lines that move': 'flowchart TD\n  A[one] e1@--> B[two]\n  e1@{ animate: true }',
  'labels without HTML': '%%{init: {"flowchart": {"htmlLabels": false}}}%%\nflowchart TD\n  A[one] --> B["two < three"]',
};

describe('nothing runs, loads or reaches out', () => {
  test.each(Object.entries(DRAWN))(
    '%s',
    async (_name, source) => {
      const result = await mermaid.render(source, {timeout: PATIENCE, id: 'h'});
      if (!result.ok) throw new Error(JSON.stringify(result.errors));
      expect(dangers(result.svg)).toEqual([]);
      expect(result.svg).not.toContain('x.example');
      expect(lines(result.svg).join(' ')).toMatch(/one|A/);
      expect(lines(result.svg).join(' ')).toMatch(/two|B/);
      expect(({} as {polluted?: number}).polluted).toBeUndefined();
    },
    PATIENCE,
  );

  test.each([
    ['click handlers', 'click handlers'],
    ['links that run', 'links that run a script'],
    ['scripts in labels', 'HTML'],
    ['settings that loosen', '`theme`'],
    ['settings in front matter', '`securityLevel`'],
    ['pictures from elsewhere', 'pictures'],
    ['sequences with links', 'menus'],
  ])('and what is left out is said: %s', async (name, words) => {
    const result = await mermaid.render(DRAWN[name] ?? '', {timeout: PATIENCE});
    expect(result.ok && result.notices.join('\n')).toContain(words);
  });
});

test.each([
  ['mindmap\n  root\n    click the button', []],
  ['timeline\n  title Day\n  2026 : a\n  click to open : b', []],
  ['flowchart TD\n  A["JavaScript: the good parts"]', []],
  ['flowchart TD\n  A["\'JavaScript:\' is a scheme"]', []],
  ['flowchart TD\n  A\n  click A "https://example.org/?q=javascript:run()"', []],
  ['flowchart TD\n  %% click A call me\n  A', []],
  ['%% why\nflowchart TD\n  A\n  click A call run()', ['click handlers']],
  ['gantt\n  One :a, 2026-01-12, 3d\n  click a call run()', ['click handlers']],
  ['classDiagram\n  class A\n  click A href " javascript:run()"', ['links that run a script']],
  ['sequenceDiagram\n  link A: Board @javascript:run()', ['links that run a script', 'menus of participants']],
  ['sequenceDiagram\n  links A: {"Board": "javascript:run()"}', ['links that run a script', 'menus of participants']],
  ['C4Context\n  Person(a, "A", $link="javascript:run()")', ['links that run a script']],
  ['flowchart TD\n  A["<a href=javascript:run()>b</a>"]', ['links that run a script']],
  ['---\r\nconfig:\r\n  theme: forest\r\n---\r\nflowchart TD\r\n  A --> B', ['the settings `theme`']],
])('what is left out of %j', (source, words) => {
  const notices = leftOut(source);
  expect(notices.map((notice, index) => notice.slice(0, words[index]?.length))).toEqual(words);
});

test.each([
  ['ends of lines', 'sequenceDiagram\n', '\n'],
  ['old ends of lines', 'sequenceDiagram\r', '\r'],
  ['blanks', 'flowchart TD\n  click A', ' '],
])('%s by the million are looked at once', (_name, begin, part) => {
  expect(leftOut(`${begin}${part.repeat(1_500_000)}"x"`)).toEqual([]);
});

test('links to pages stay', async () => {
  const source = 'flowchart TD\n  A --> B\n  click A "https://example.org/x?a=1&b=2" _blank\n  click B "./other.md#part"';
  const result = await mermaid.render(source, {timeout: PATIENCE});
  const links = result.ok ? all(read(result.svg)).flatMap(({name, attributes}) => (name === 'a' ? [attributes] : [])) : [];
  expect(links.map(({href}) => href)).toEqual(['https://example.org/x?a=1&b=2', './other.md#part']);
  expect(links.every(({rel}) => rel === 'noopener noreferrer')).toBe(true);
});

test('text that looks like markup is shown as it was written', async () => {
  const result = await mermaid.render('flowchart TD\n  A["a #lt; b #amp; #quot;c#quot; #9829;"] --> B["x & y < z"]', {timeout: PATIENCE});
  expect(result.ok && lines(result.svg)).toEqual(['a < b & "c" ♥', 'x & y < z']);
});

test(
  'a diagram that would take for ever is refused',
  async () => {
    const source = `sequenceDiagram\n${'loop x\n'.repeat(3000)}A->>B: x\n${'end\n'.repeat(3000)}`;
    expect(await mermaid.render(source, {timeout: 500})).toMatchObject({ok: false, fault: 'limit'});
    expect(await mermaid.render('pie\n  "next" : 1', {timeout: PATIENCE})).toMatchObject({ok: true});
  },
  PATIENCE,
);
