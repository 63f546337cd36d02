import {readFileSync} from 'node:fs';
import {samplesOf} from './corpus.js';
import {recognised} from './recognised.js';
import {measure} from './measure.js';
import {renderers} from './renderers.js';

const [, , folder, labelsFile] = process.argv;
if (folder === undefined) {
  console.error('Unexpected empty argument, expected a folder of .txt files: npm run bench:diagrams -- <folder> [<labels.json>]');
  process.exit(2);
}

const samples = samplesOf(folder);
const percent = ([count, all]) => (all === 0 ? '–' : `${((100 * count) / all).toFixed(2)} % of ${all}`);
const ROWS = [
  ['words whole in the text', ({words}) => percent(words)],
  ['punctuation in words kept as text', ({punctuation}) => percent(punctuation)],
  ['box characters left as font glyphs', ({glyphs}) => percent(glyphs)],
  ['joints drawn (pixels)', ({joints}) => percent(joints)],
  ['boxes closed (pixels)', ({boxes}) => percent(boxes)],
  ['+--+ boxes closed (pixels)', ({typedBoxes}) => percent(typedBoxes)],
  ['text unchanged by repair', ({textUnchanged}) => percent(textUnchanged)],
  ['clean drawings untouched', ({cleanUntouched}) => percent(cleanUntouched)],
  ['milliseconds per drawing, median', ({milliseconds}) => milliseconds.toFixed(2)],
  ['SVG bytes / source bytes', ({bytes}) => bytes.toFixed(2)],
  ['failed', ({failed}) => String(failed)],
];

const results = [];
for (const renderer of await renderers()) {
  // Once for the compiler, once for the clock.
  for (const {text} of samples) void attempt(() => renderer.draw(text));
  results.push([renderer.name, measure(renderer, samples)]);
}

console.log(`${samples.length} drawings of ${folder}, all drawn, whether or not they are drawings\n`);
console.log(`| | ${results.map(([name]) => name).join(' | ')} |`);
console.log(`|---|${results.map(() => '---|').join('')}`);
for (const [title, cell] of ROWS) console.log(`| ${title} | ${results.map(([, measures]) => cell(measures)).join(' | ')} |`);
const open = results[0]?.[1].open ?? [];
if (labelsFile !== undefined) {
  const {drawings, texts, missed} = recognised(samples, JSON.parse(readFileSync(labelsFile, 'utf8')));
  console.log(`\nDrawings recognised: ${percent(drawings)}; texts left alone: ${percent(texts)}; wrong: ${missed.join(', ') || 'none'}`);
}
if (open.length > 0) console.log(`\nOurs leaves a box open in: ${open.join(', ')}`);

function attempt(action) {
  try {
    action();
  } catch {
    // A failure is counted when it is measured.
  }
}
