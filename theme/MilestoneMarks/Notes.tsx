import {useEffect, useState, type ComponentType, type ReactNode} from 'react';
import type {Props} from '@theme/MilestoneFinding/Note';
import {messagesOf} from '@theme/MilestoneMarks/messages';
import {linkClicked} from '@theme/MilestoneServed/clicked';
import {useMilestone} from 'docusaurus-plugin-milestones/client';

interface Opened {
  readonly mark: Props['mark'];
  readonly Note: ComponentType<Props>;
}

/**
 * The note that marks in the text open, at the end of the page. It is loaded for the first reader of one;
 * until it is there, or where a browser has no popovers, a mark leads to the panel.
 */
export default function Notes(): ReactNode {
  const page = useMilestone()?.document;
  const [opened, setOpened] = useState<Opened>();

  useEffect(() => {
    if (typeof HTMLElement.prototype.showPopover !== 'function') return undefined;
    const prepare = ({target}: Event): void => {
      if (target instanceof Element && target.matches(MARK)) load().catch(() => undefined);
    };
    const open = (event: MouseEvent): void => {
      const link = linkClicked(event, MARK);
      if (!link) return;
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

  return opened && page && <opened.Note messages={messagesOf(page)} mark={opened.mark} />;
}

const MARK = 'a.milestones-mark';

const load = () => import('@theme/MilestoneFinding/Note');
