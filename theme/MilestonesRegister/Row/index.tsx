import {memo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/MilestonesRegister/Row';
import {unnamed} from '@theme/MilestonesRegister/words';
import styles from './styles.module.css';

/** An entry: its name leads to its place in the document, the sign beside it is its own address. */
function MilestonesRegisterRow({row, columns, isHidden}: Props): ReactNode {
  const {anchor, href, cells} = row;
  const name = row.name === '' ? unnamed() : row.name;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <tr role="row" id={anchor} className={styles['root']} hidden={isHidden}>
      <th scope="row" role="rowheader" className={styles['name']}>
        <bdi>{href === undefined ? name : <Link to={href}>{name}</Link>}</bdi>
        {'\u00A0'}
        <a
          href={`#${anchor}`}
          className={styles['anchor']}
          aria-label={translate(
            {id: 'milestones.register.anchor', message: 'Link to this entry: {name}', description: 'The label of the link of an entry'},
            {name},
          )}
        >
          #
        </a>
      </th>
      {Object.entries(cells).map(([key, cell], index) => (
        <td key={key} role="cell" data-label={columns[index + 1]}>
          {cell !== null && <div>{cell}</div>}
        </td>
      ))}
    </tr>
  );
}

export default memo(MilestonesRegisterRow);
