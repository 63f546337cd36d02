import {useEffect, useRef, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {ALL, queryIn, searchWith, type Query} from '@theme/MilestonesRegister/query';

/** Milliseconds after the last letter until the address says it: browsers refuse too many changes of it. */
const PAUSE = 300;

export interface QueryControl {
  readonly query: Query;
  readonly change: (wanted: Partial<Query>) => void;
}

/** What the address asks for, and a way to ask for something else. The page is served with all there is. */
export function useQuery(): QueryControl {
  const {search} = useLocation();
  const history = useHistory();
  const [query, setQuery] = useState(ALL);
  const written = useRef<string | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);

  useEffect(() => {
    // What this page wrote into the address itself it shows already, perhaps with further letters.
    if (written.current !== search) setQuery(queryIn(search));
    written.current = undefined;
  }, [search]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const change = (wanted: Partial<Query>): void => {
    const next = {...query, ...wanted};
    const isText = Object.keys(wanted).every((name) => name === 'q');
    const write = (): void => {
      const {location} = history;
      const to = searchWith(location.search, next);
      if (to === location.search) return;
      written.current = to;
      history[isText ? 'replace' : 'push']({...location, search: to});
    };
    setQuery(next);
    window.clearTimeout(timer.current);
    if (isText) timer.current = window.setTimeout(write, PAUSE);
    else write();
  };
  return {query, change};
}
