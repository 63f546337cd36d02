import {useAddress, type Addressed} from '@theme/MilestonesFilter/useAddress';
import {ALL, queryIn, searchWith, type Query} from '@theme/MilestonesRegister/query';

const ADDRESS = {nothing: ALL, read: queryIn, write: searchWith};

/** What the address asks for, and a way to ask for something else. */
export function useQuery(): Addressed<Query> {
  return useAddress<Query>(ADDRESS);
}
