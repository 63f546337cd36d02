import type {ReactNode} from 'react';
import {clsx} from 'clsx';
import MilestonesRegisterRow from '@theme/MilestonesRegister/Row';
import type {Props} from '@theme/MilestonesRegister/Table';
import styles from './styles.module.css';

/**
 * The entries in their groups; on a narrow screen one card each. The roles say what the elements are,
 * because browsers forget it when a table is laid out as something else.
 */
export default function MilestonesRegisterTable({title, view, shown}: Props): ReactNode {
  const {columns, groups, hasLongNames = false, hasShortCells = false} = view;
  return (
    <table className={clsx(styles['root'], hasLongNames && styles['long'], hasShortCells && styles['short'])} role="table">
      <caption className={styles['caption']}>{title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((heading) => (
            <th key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({key, title: name, rows}) => (
        <tbody key={key} role="rowgroup" hidden={!rows.some(({anchor}) => shown.has(anchor))}>
          {name !== undefined && (
            <tr role="row" className={styles['group']}>
              <th colSpan={columns.length} scope="rowgroup" role="rowheader">
                {name} <span className={styles['count']}>{rows.filter(({anchor}) => shown.has(anchor)).length}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <MilestonesRegisterRow key={row.anchor} row={row} columns={columns} isHidden={!shown.has(row.anchor)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
