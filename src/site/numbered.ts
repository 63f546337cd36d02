import type {PageGroup, PageItem, PageMessage} from '../client/page.js';
import {PANEL_ORDER} from '../client/panel-order.js';

/** Findings with one remedy, or with one waiver, stand together, so that it is said once. */
function together(messages: readonly PageMessage[]): PageMessage[] {
  const same = new Map<string, PageMessage[]>();
  for (const message of messages) {
    const key = `${message.severity} ${message.ruleId} ${message.waiver?.line ?? ''} ${message.note}`;
    same.set(key, [...(same.get(key) ?? []), message]);
  }
  return [...same.values()].flat();
}

/** Gives each finding its number on the page, in the order in which the panel shows them: paper has no other way from text to panel. */
export function numbered(groups: readonly PageGroup[]): PageGroup[] {
  const items = groups.flatMap((group) => group.items);
  const ordered = PANEL_ORDER.flatMap((state) => items.filter((item) => item.state === state));
  const messages = new Map<PageItem, PageMessage[]>();
  let number = 0;
  for (const item of ordered)
    messages.set(
      item,
      together(item.messages).map((message) => ({...message, number: ++number})),
    );
  return groups.map((group) => ({...group, items: group.items.map((item) => ({...item, messages: messages.get(item) ?? []}))}));
}
