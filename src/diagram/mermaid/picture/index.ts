import type {Element} from '../tree.js';
import {inked, inkedHeads} from './ink.js';
import {readScene} from './read.js';
import {writeScene, type Naming} from './write.js';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** One picture for both modes from the drawings of a diagram in each. */
export function pictureFrom(light: Element, dark: Element, naming: Naming): Picture {
  // Where the modes differ in more than colours, one shape serves both, and its text takes an ink that can be read.
  const scene = readScene(light, dark) ?? readScene(light, light);
  if (!scene) throw new Error('A drawing is never unlike itself');
  const {width, height} = scene.box;
  const items = inked(scene.items);
  const definitions = scene.definitions.map((one) => (one.name === 'marker' ? {...one, children: inkedHeads(one.children)} : one));
  return {svg: writeScene({...scene, items, definitions}, naming), width: Math.ceil(width), height: Math.ceil(height)};
}
