import type {ComponentProps, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MDXComponents from '@theme/MDXComponents';

/** The box of a task in a list, which nobody can tick. Markdown gives it no name, without which a screen reader has nothing to say of it. */
export default function MilestoneTask(props: ComponentProps<'input'>): ReactNode {
  const Input = MDXComponents['input'] ?? 'input';
  const name = props.checked
    ? translate({id: 'milestones.task.done', message: 'Done', description: 'The name of a ticked box in a list of tasks'})
    : translate({id: 'milestones.task.open', message: 'To do', description: 'The name of a box in a list of tasks that is not ticked'});
  return <Input {...(props.type === 'checkbox' && props.disabled ? {'aria-label': name} : {})} {...props} />;
}
