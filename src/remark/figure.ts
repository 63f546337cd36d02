import type {Drawing} from '../drawings/draw.js';

const MARKUP: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '&#10;'};
const UNSEEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

/** What stands in the figure of a drawing. In one line, for a blank one would end HTML in Markdown. */
export function figureHtml({svg, title, steps}: Drawing & {readonly svg: string}, source: string): string {
  return [
    title === undefined ? '' : `<figcaption>${escaped(title)}</figcaption>`,
    `<div style="overflow-x:auto;direction:ltr" tabindex="0">${svg}</div>`,
    steps ? `<div style="${UNSEEN}">${listOf(steps)}</div>` : '',
    `<details><summary>Source</summary><pre><code>${escaped(source)}</code></pre></details>`,
  ].join('');
}

function listOf(steps: NonNullable<Drawing['steps']>): string {
  const items = steps.map(
    ({text, by, steps: below}) => `<li>${escaped(by === undefined ? text : `${by}: ${text}`)}${below ? listOf(below) : ''}</li>`,
  );
  return `<ol>${items.join('')}</ol>`;
}

function escaped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[&<>\n]/g, (character) => MARKUP[character] ?? '');
}
