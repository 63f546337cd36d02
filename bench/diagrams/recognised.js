import {renderAscii} from '../../lib/diagram/index.js';

/**
 * How many drawings are seen as drawings, and how many texts as text.
 * @param labels what each file is, by its name without .txt: "drawing" or "text"; others do not count
 */
export function recognised(samples, labels) {
  const [drawings, texts] = [
    [0, 0],
    [0, 0],
  ];
  const missed = [];
  for (const {name, text} of samples) {
    const id = name.replace(/\.txt$/, '');
    const label = labels[id];
    if (label !== 'drawing' && label !== 'text') continue;
    const isRight = (renderAscii(text).kind === 'none') === (label === 'text');
    const share = label === 'drawing' ? drawings : texts;
    share[1]++;
    if (isRight) share[0]++;
    else missed.push(id);
  }
  return {drawings, texts, missed};
}
