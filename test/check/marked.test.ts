import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {check} from '../../src/check/check.js';
import {expectedIn, foundIn} from '../expected.js';
import {fixture, pathOfFixture} from '../fixtures.js';

test.each(readdirSync(pathOfFixture('marked')))('%s has the findings written in it, and no other', (name) => {
  const text = fixture(`marked/${name}`);
  const [document] = check([{path: name, text}], {today: '2026-11-22'}).documents;
  expect(expectedIn(text).length).toBeGreaterThan(0);
  expect(foundIn(document?.messages ?? [])).toEqual(expectedIn(text));
});
