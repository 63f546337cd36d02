import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {Tally} from 'docusaurus-plugin-milestones/client';

/** What the checks of a document come to, in words. */
export function useVerdict({fail, warning, review}: Tally): string {
  const {selectMessage} = usePluralForm();
  if (fail > 0) {
    return selectMessage(
      fail,
      translate(
        {
          id: 'milestones.verdict.fail',
          message: '1 thing to fix before this is complete|{count} things to fix before this is complete',
          description: 'The outcome of the checklist, by the plural form of failed checks',
        },
        {count: fail},
      ),
    );
  }
  if (warning > 0) {
    return selectMessage(
      warning,
      translate(
        {
          id: 'milestones.verdict.warning',
          message: 'Nothing has to be fixed; 1 warning is worth a look|Nothing has to be fixed; {count} warnings are worth a look',
          description: 'The outcome of the checklist, by the plural form of warnings',
        },
        {count: warning},
      ),
    );
  }
  if (review > 0) {
    return selectMessage(
      review,
      translate(
        {
          id: 'milestones.verdict.review',
          message: 'Nothing to fix; 1 item needs a person|Nothing to fix; {count} items need a person',
          description: 'The outcome of the checklist, by the plural form of the items that a person must decide',
        },
        {count: review},
      ),
    );
  }
  return translate({
    id: 'milestones.verdict.pass',
    message: 'Nothing to fix',
    description: 'The outcome of the checklist when everything passed',
  });
}
