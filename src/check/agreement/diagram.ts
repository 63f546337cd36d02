import type {Nodes} from 'mdast';
import {findPicture} from '../../document/drawing.js';
import {pathOfLink} from '../../document/links.js';
import type {Outline} from '../../document/outline.js';
import {placeOf} from '../../document/place.js';
import type {Compared, Comparison} from './comparison.js';
import {twoDocuments} from './examples.js';
import type {Home} from '../library.js';
import {targetOf} from '../roadmap.js';
import {sectionOf, type Pair} from './pair.js';
import {inOverview, shown} from './shown.js';

const DRAWN = '```\n┌───────┐    ┌─────────┐\n│ Gauge │───►│ Gateway │\n└───────┘    └─────────┘\n```';

/** The diagram of the overview stands in the architecture of the document, line by line. */
export const diagram: Comparison = {
  id: 'overview/diagram',
  checks: 'The system diagram is the one of the milestones overview',
  fix: 'Copy the diagram from the overview, or bring the overview up to date.',
  passed: 'The diagram of the overview',
  why: 'The guide has the diagram copied from the overview. Two pictures of one system that differ in a box are two systems.',
  fail: twoDocuments(
    `### Architecture Diagram\n\n${DRAWN}`,
    `## Architecture Overview\n\n### High-Level System Diagram\n\n${DRAWN.replace('Gateway', 'Server ')}`,
  ),
  pass: twoDocuments(`### Architecture Diagram\n\n${DRAWN}`, `## Architecture Overview\n\n### High-Level System Diagram\n\n${DRAWN}`),
  compare,
};

function compare(pair: Pair): Compared | null {
  const section = sectionOf(pair, 'architecture');
  const part = section?.parts.get('diagram');
  const own = findPicture(part?.nodes ?? []) ?? findPicture(section?.region.nodes ?? []);
  const told = pair.entry.diagram;
  if (!own || !told || !section) return null;
  const [expected, found] = [linesOf(told, pair.overview, pair.home), linesOf(own, pair.outline, pair.home)];
  const isThere = allPictures(section.region.nodes).some(
    (picture) => linesOf(picture, pair.outline, pair.home).join('\n') === expected.join('\n'),
  );
  const where = inOverview(pair, placeOf(told));
  return {
    overview: expected.join('\n'),
    document: found.join('\n'),
    differences: isThere ? [] : [{place: placeOf(own), reason: reasonFor(found, expected, where)}],
  };
}

/** The first line in which two drawings differ says enough. */
function reasonFor(found: readonly string[], expected: readonly string[], where: string): string {
  const at = expected.findIndex((line, index) => line !== found[index]);
  const [own, told] = at < 0 ? [found[expected.length], undefined] : [found[at], expected[at]];
  if (told === undefined) return `Unexpected line ${shown(own ?? '')} of the diagram, expected its end as in ${where}`;
  if (own === undefined) return `Unexpected end of the diagram, expected ${shown(told)} as in ${where}`;
  return `Unexpected diagram with ${shown(own, told)}, expected ${shown(told, own)} as in ${where}`;
}

/** The lines of a drawing without what nobody sees; of an image, the file it shows. */
function linesOf(picture: Nodes, outline: Outline, home: Home): string[] {
  if (picture.type === 'image') {
    const path = pathOfLink(picture.url);
    return [path === undefined || path.startsWith('/') ? picture.url : targetOf(path, outline, home)];
  }
  if (picture.type === 'imageReference') {
    const url = outline.definitions.get(picture.identifier)?.url ?? picture.identifier;
    return linesOf({type: 'image', url, alt: ''}, outline, home);
  }
  if (picture.type !== 'code') return 'value' in picture ? [picture.value.trim()] : [];
  const lines = picture.value.split(/\r?\n/).map((line) => line.trimEnd());
  // Indentation means nothing to Mermaid, and much to a drawing.
  if (picture.lang?.toLowerCase() === 'mermaid')
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('%%'));
  const written = lines.slice(
    lines.findIndex((line) => line !== ''),
    lines.findLastIndex((line) => line !== '') + 1,
  );
  const indent = written.reduce((least, line) => (line === '' ? least : Math.min(least, line.search(/\S/))), Infinity);
  return written.map((line) => line.slice(indent));
}

function allPictures(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => {
    if (node.type === 'code' || node.type === 'image' || node.type === 'imageReference' || node.type === 'html') return [node];
    return 'children' in node ? allPictures(node.children) : [];
  });
}
