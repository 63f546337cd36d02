import {useEffect, useState, type ComponentType, type ReactNode} from 'react';
import type {Props} from '@theme/MilestoneFinding/Note';
import type {PageMessage} from 'docusaurus-plugin-milestones/client';

interface Opened {
  readonly mark: Props['mark'];
  readonly Note: ComponentType<Props>;
}

/**
 * The note that marks in the text open, at the end of the page. It is loaded for the first reader of one;
 * until it is there, or where a browser has no popovers, a mark leads to the panel.
 */
export default function Notes({messages}: {readonly messages: readonly PageMessage[]}): ReactNode {
  const [opened, setOpened] = useState<Opened>();

  useEffect(() => {
    if (typeof HTMLElement.prototype.showPopover !== 'function') return undefined;
    const prepare = ({target}: Event): void => {
      if (markAt(target)) load().catch(() => undefined);
    };
    const open = (event: MouseEvent): void => {
      const link = markAt(event.target);
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const mark = {link, numbers: (link.dataset['findings'] ?? '').split(' ')};
      load().then(
        ({default: Note}) => setOpened({mark, Note}),
        () => (window.location.hash = link.hash),
      );
    };
    document.addEventListener('focusin', prepare);
    document.addEventListener('click', open);
    return () => {
      document.removeEventListener('focusin', prepare);
      document.removeEventListener('click', open);
    };
  }, []);

  return opened && <opened.Note messages={messages} mark={opened.mark} />;
}

const load = () => import('@theme/MilestoneFinding/Note');

function markAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.milestones-mark') : null;
}
