import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesPage/Chart';
import styles from './styles.module.css';

/** The picture is stretched to its place; its lines keep their width. */
const WIDTH = 100;
const HEIGHT = 40;

/** How many checks passed (a line with its area) of how many (a dashed line), over time. The numbers stand beside it as text. */
export default function MilestonesChart({points, isSmall = false, label}: Props): ReactNode {
  const times = points.map(({date}) => Date.parse(date));
  const [from = 0, to = 1] = [times[0], times.at(-1)];
  const most = Math.max(1, ...points.map(({total}) => total));
  const x = (index: number): string => ((((times[index] ?? from) - from) / Math.max(1, to - from)) * WIDTH).toFixed(1);
  const y = (value: number): string => (HEIGHT - (value / most) * (HEIGHT - 2) - 1).toFixed(1);
  const line = (valueAt: (point: Props['points'][number]) => number): string =>
    points.map((point, index) => `${x(index)} ${y(valueAt(point))}`).join('L');
  const passed = line((point) => point.passed);
  return (
    <svg
      className={`${styles['root']} ${isSmall ? styles['small'] : styles['large']}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      focusable="false"
      {...(label === undefined ? {'aria-hidden': true} : {role: 'img', 'aria-label': label})}
    >
      <path className={styles['area']} d={`M0 ${HEIGHT}L${passed}L${WIDTH} ${HEIGHT}Z`} />
      {!isSmall && <path className={styles['total']} d={`M${line((point) => point.total)}`} />}
      <path className={styles['passed']} d={`M${passed}`} />
    </svg>
  );
}
