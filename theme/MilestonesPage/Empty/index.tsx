import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import MilestoneText from '@theme/MilestoneText';
import styles from './styles.module.css';

/** What to do when there is no milestone yet. */
export default function MilestonesEmpty(): ReactNode {
  return (
    <section className={styles['root']}>
      <Heading as="h2">
        {translate({
          id: 'milestones.dashboard.empty.title',
          message: 'No milestones yet',
          description: 'The heading of the dashboard when there are no milestones',
        })}
      </Heading>
      <p>
        <MilestoneText>
          {translate({
            id: 'milestones.dashboard.empty.files',
            message:
              'A milestone is a document in your docs folder whose file name says so: `milestone-1-core.md`, `milestone-2.md`, `search-milestone.md` or `M3.md`. It appears here as soon as it is there.',
            description: 'What the dashboard says when there are no milestones; words in backticks are file names',
          })}
        </MilestoneText>
      </p>
      <p>
        <MilestoneText>
          {translate({
            id: 'milestones.dashboard.empty.frontMatter',
            message: 'A document with another name is a milestone if it begins with `stage: milestone-design` between two lines of `---`.',
            description: 'What the dashboard says when there are no milestones; words in backticks are front matter',
          })}
        </MilestoneText>
      </p>
    </section>
  );
}
