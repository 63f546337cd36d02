import {useMemo} from 'react';
import {useAddress, type Addressed} from '@theme/MilestonesFilter/useAddress';
import {ALL, queryIn, searchWith, type Query} from '@theme/MilestonesRegister/query';
import type {RegisterPage} from 'docusaurus-plugin-milestones/client';

/** What the address asks for, and a way to ask for something else. */
export function useQuery(register: RegisterPage): Addressed<Query> {
  return useAddress(
    useMemo(() => ({nothing: ALL, read: (search: string): Query => queryIn(search, register), write: searchWith}), [register]),
  );
}
