import {useMemo} from 'react';
import {useAddress, type Addressed} from '@theme/MilestonesFilter/useAddress';
import {filterIn, NONE, searchWith, type Filter} from '@theme/MilestonesPage/filter';
import type {Dashboard} from 'docusaurus-plugin-milestones/client';

/** The filter that the address asks for, and a way to ask for another. */
export function useFilter(dashboard: Dashboard): Addressed<Filter> {
  return useAddress(
    useMemo(() => ({nothing: NONE, read: (search: string): Filter => filterIn(search, dashboard), write: searchWith}), [dashboard]),
  );
}
