import type {Paragraph} from 'mdast';
import {expect, test} from 'vitest';
import {labelOfLine} from '../../src/document/labels.js';
import {linesOf} from '../../src/document/lines.js';
import {read} from '../../src/document/read.js';

function labels(text: string): string[] {
  const paragraph = read('a.md', text).root.children[0] as Paragraph;
  return linesOf(paragraph.children).map((line) => {
    const {column, endColumn} = line.place;
    const label = labelOfLine(line);
    return `${column}-${endColumn} ${label ? `${label.text} = ${label.value}` : 'none'}`;
  });
}

test('labels with bars between them are lines of their own', () => {
  expect(labels('**Impact**: High | **Probability**: Low')).toEqual(['1-17 Impact = High', '20-40 Probability = Low']);
  expect(labels('**Status:** Planning · **Owner (acting)**: Ana • **Level** (now): 2')).toEqual([
    '1-21 Status: = Planning',
    '24-47 Owner (acting) = Ana',
    '50-68 Level = 2',
  ]);
});

test('a bar before other bold words is one of the line', () => {
  expect(labels('**Sizes**: small | **large**')).toEqual(['1-29 Sizes = small | large']);
  expect(labels('**Sizes**: small|**large**: no')).toEqual(['1-31 Sizes = small|large: no']);
});
