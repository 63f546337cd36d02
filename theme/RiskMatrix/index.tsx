import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {impactLabel, probabilityLabel} from '@theme/MilestonesRegister/columns';
import {unknownLevel, unnamed} from '@theme/MilestonesRegister/words';
import {levelName} from '@theme/MilestoneText/levels';
import type {Props} from '@theme/RiskMatrix';
import {isAt, levelsOf} from '@theme/RiskMatrix/cells';
import {toneOf} from '@theme/RiskMatrix/tones';
import styles from './styles.module.css';

/** So many names stand in a cell; the others are in the table. */
const SHOWN = 3;

/** Risks by impact and probability. What no document states has a row or a column of its own. */
export default function RiskMatrix({risks}: Props): ReactNode {
  const [impacts, probabilities] = [placesOf('impact'), placesOf('probability')];
  function placesOf(side: 'impact' | 'probability'): (string | undefined)[] {
    const levels = levelsOf(risks, side);
    return risks.some((risk) => isAt(risk[side], undefined)) ? [...levels, undefined] : levels;
  }
  const shareOf = (level: string | undefined, all: readonly unknown[]): number => all.indexOf(level) / Math.max(1, all.length - 1);
  const [allImpacts, allProbabilities] = [impacts.filter(Boolean), probabilities.filter(Boolean)];
  return (
    <table className={`milestones-risk-matrix ${styles['root']}`}>
      <caption>
        {translate({
          id: 'milestones.riskMatrix.caption',
          message: 'Risks by impact (rows) and probability (columns)',
          description: 'The caption of the risk matrix',
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles['side']}>{impactLabel()}</span>
          </th>
          {probabilities.map((probability) => (
            <th key={probability ?? ''} scope="col">
              <span className={styles['side']}>{probabilityLabel()}</span>{' '}
              {probability === undefined ? unknownLevel() : levelName(probability)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {impacts.map((impact) => (
          <tr key={impact ?? ''}>
            <th scope="row">{impact === undefined ? unknownLevel() : levelName(impact)}</th>
            {probabilities.map((probability) => {
              const own = risks.filter((risk) => isAt(risk.impact, impact) && isAt(risk.probability, probability));
              const isKnown = impact !== undefined && probability !== undefined;
              const tone = isKnown ? toneOf((shareOf(impact, allImpacts) + shareOf(probability, allProbabilities)) / 2) : 'unknown';
              const [first] = own;
              return (
                <td key={probability ?? ''} data-tone={own.length === 0 ? undefined : tone}>
                  {first ? (
                    <>
                      <Link to={first.href} className={styles['count'] ?? ''}>
                        {own.length}
                      </Link>
                      <ul className={styles['names']}>
                        {own.slice(0, SHOWN).map(({name, href}) => (
                          <li key={href}>
                            <Link to={href}>
                              <bdi>{name === '' ? unnamed() : name}</bdi>
                            </Link>
                          </li>
                        ))}
                        {own[SHOWN] && (
                          <li>
                            <Link to={own[SHOWN].href}>
                              {translate(
                                {
                                  id: 'milestones.riskMatrix.more',
                                  message: '{count} more',
                                  description: 'Risks of a cell that are not named',
                                },
                                {count: own.length - SHOWN},
                              )}
                            </Link>
                          </li>
                        )}
                      </ul>
                    </>
                  ) : (
                    <span className={styles['none']}>0</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
