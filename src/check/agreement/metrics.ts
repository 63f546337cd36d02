import type {Item} from '../../document/items.js';
import type {ToldMetric} from '../../document/overview.js';
import {keyOf, oneLine, plain} from '../../document/words.js';
import type {Finding} from '../engine-rule.js';
import type {Compared, Comparison} from './comparison.js';
import {twoDocuments} from './examples.js';
import {paired, type Paired} from './paired.js';
import {sectionOf, type Pair} from './pair.js';
import {holds, isSaid, said} from './said.js';
import {inOverview, shown, shownAll} from './shown.js';

/** Every metric of the overview stands in the document with its target; what the document measures beside is its own. */
export const metrics: Comparison = {
  id: 'overview/metrics',
  checks: 'The metrics of the milestones overview are there, each with its target',
  fix: 'Copy metric and target from the overview, or bring the overview up to date.',
  passed: 'The metrics of the overview with their targets',
  why: 'The guide has the metrics copied from the overview, and says for each how it is measured and why. A target that is changed in one place only is no target.',
  fail: twoDocuments(
    '### Success Metrics\n\n- **Rain Error**: <5% difference from the reference gauge',
    '## Success Metrics\n\n**Rain Error**:\n- Target: <8% difference from the reference gauge\n- Measured: Daily totals\n- Why: Farmers compare',
  ),
  pass: twoDocuments(
    '### Success Metrics\n\n- **Rain Error**: <5% difference from the reference gauge',
    '## Success Metrics\n\n**Rain Error**:\n- Target: < 5% difference from the reference gauge, as a daily total\n- Measured: Daily totals\n- Why: Farmers compare',
  ),
  compare,
};

/** The metrics of the overview beside those of the document; null where one of the two has none. */
export function pairedMetrics(pair: Pair): Paired<ToldMetric, Item> | null {
  const told = pair.entry.metrics.filter(({text}) => isSaid(text));
  const items = sectionOf(pair, 'metrics')?.items ?? [];
  if (items.length === 0 || told.length === 0) return null;
  return paired(told, items, {isSame, nameOf, nameOfOwn: ({name}) => name, isAlike: hasTargetOf});
}

function compare(pair: Pair): Compared | null {
  const told = pair.entry.metrics.filter(({text}) => isSaid(text));
  const section = sectionOf(pair, 'metrics');
  const beside = pairedMetrics(pair);
  if (!section || !beside) return null;
  const {same, renamed, missing} = beside;
  const differences: Finding[] = [
    ...same.flatMap(([metric, item]) => targetDifference(pair, metric, item)),
    ...renamed.map(([metric, item]) => ({
      place: item.place,
      reason: `Unexpected metric ${shown(textOf(item), metric.text)}, expected ${shown(metric.text, textOf(item))} as in ${inOverview(pair, metric.place)}`,
    })),
    ...missing.map((metric) => ({
      place: section.heading.place,
      reason: `Unexpected missing metric, expected ${shown(metric.text)} as in ${inOverview(pair, metric.place)} beside ${shownAll(section.items.map(({name}) => name))}`,
    })),
  ];
  return {
    overview: told.map(({text}) => said(text)).join('\n'),
    document: section.items.map((item) => said(textOf(item))).join('\n'),
    differences,
  };
}

/** A metric without a target has its finding already. */
function targetDifference(pair: Pair, metric: ToldMetric, item: Item): Finding[] {
  const target = item.parts.get('target');
  const own = targetOf(item);
  if (!target || metric.target === undefined || !isSaid(metric.target) || own === '' || holds(own, metric.target)) return [];
  const reason = `Unexpected target ${shown(own, metric.target)} of ${shown(item.name)}, expected ${shown(metric.target, own)} as in ${inOverview(pair, metric.place)}`;
  return [{place: target.place, reason}];
}

/** By name; a metric that is told in one phrase, such as `Uptime above 99%`, by all its words. */
function isSame(told: ToldMetric, item: Item): boolean {
  if (told.name !== undefined) return keyOf(told.name) === keyOf(item.name);
  return holds(textOf(item).replace(':', ' '), told.text) || holds(targetOf(item), told.text);
}

function hasTargetOf({target}: ToldMetric, item: Item): boolean {
  return target !== undefined && targetOf(item) !== '' && said(target) === said(targetOf(item));
}

function nameOf({name, text}: ToldMetric): string {
  return name ?? text;
}

function targetOf({parts}: Item): string {
  const target = parts.get('target');
  return target ? oneLine([target.value, ...target.nodes.map((node) => plain(node))].join(' ')) : '';
}

function textOf(item: Item): string {
  const target = targetOf(item);
  return target === '' ? item.name : `${item.name}: ${target}`;
}
