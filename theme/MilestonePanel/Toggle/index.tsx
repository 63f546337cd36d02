import {useRef, type ChangeEvent, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import {keep} from '@theme/MilestonePanel/memory';
import styles from './styles.module.css';

const OFF = 'data-milestones-marks';

/** Shows or hides the marks in the text. The style sheet does it; a script remembers. */
export default function MilestonePanelToggle(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useIsomorphicLayoutEffect(() => {
    if (input.current) input.current.checked = document.documentElement.getAttribute(OFF) !== 'off';
  }, []);
  const change = ({target: {checked}}: ChangeEvent<HTMLInputElement>): void => {
    keep('marks', checked ? 'on' : 'off');
    if (checked) document.documentElement.removeAttribute(OFF);
    else document.documentElement.setAttribute(OFF, 'off');
  };
  return (
    <label className={`milestones-marks ${styles['root']}`}>
      <input ref={input} type="checkbox" defaultChecked onChange={change} />
      {translate({
        id: 'milestones.marks.toggle',
        message: 'Mark findings in the text',
        description: 'The switch for the marks that stand in the text of a document where something is wrong with it',
      })}
    </label>
  );
}
