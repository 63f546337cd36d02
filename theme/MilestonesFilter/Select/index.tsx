import type {ReactNode} from 'react';
import type {Props} from '@theme/MilestonesFilter/Select';
import styles from '../styles.module.css';

/** A choice of the filter; the first option asks for nothing. */
export default function MilestonesFilterSelect<Name extends string>({name, label, value, options, change}: Props<Name>): ReactNode {
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <select
        name={name}
        className={styles['control']}
        value={value}
        onChange={({target}) => change({[name]: target.value} as Record<Name, string>)}
      >
        {options.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
