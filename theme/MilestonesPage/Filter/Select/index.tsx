import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesPage/Filter/Select';
import styles from '../styles.module.css';

/** A choice of the filter. */
export default function MilestonesFilterSelect({name, label, value, options, change}: Props): ReactNode {
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <select name={name} className={styles['control']} value={value} onChange={({target}) => change({[name]: target.value})}>
        {options.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
