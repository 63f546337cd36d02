import {textOf} from '../document/points.js';
import type {Component, Metric, Phase} from './define.js';
import {itemsIn, regionsOf, type Found, type Source} from './source.js';
import {pointsIn, withoutSign} from './written.js';

/** The success metrics of a document, in its order. */
export function metricsIn(source: Source): Found<Metric>[] {
  return itemsIn(source, 'metrics', ({parts}) => ({
    target: textOf(parts.get('target')),
    measured: textOf(parts.get('measured')),
    why: textOf(parts.get('why')),
  }));
}

/** The components of a document, in its order. */
export function componentsIn(source: Source): Found<Component>[] {
  return itemsIn(source, 'components', (item, section) => ({
    purpose: textOf(item.parts.get('purpose')),
    features: pointsIn(regionsOf(item, section, ['features'])),
    integrations: pointsIn(regionsOf(item, section, ['integration-points'])),
  }));
}

/** The phases of a document, in its order. */
export function phasesIn(source: Source): Found<Phase>[] {
  return itemsIn(source, 'phases', (item, section) => ({
    objective: textOf(item.parts.get('objective')),
    deliverables: pointsIn(regionsOf(item, section, ['deliverables'])),
    criteria: pointsIn(regionsOf(item, section, ['success-criteria'])).map((text) => withoutSign(text)),
  }));
}
