import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/MilestoneText';

/** Plain text in which words in backticks are code. On a page in another language, English says that it is English. */
export default function MilestoneText({children, isEnglish = false}: Props): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const words = children.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
  if (!isEnglish || /^en\b/i.test(currentLocale)) return words;
  return (
    <span lang="en" dir="auto">
      {words}
    </span>
  );
}
