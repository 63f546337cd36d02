import {useEffect, useRef, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {filterIn, NONE, searchWith, type Filter} from '@theme/MilestonesPage/filter';
import type {Dashboard} from 'docusaurus-plugin-milestones/client';

/** Milliseconds after the last letter until the address says it: browsers refuse too many changes of it. */
const PAUSE = 300;

export interface FilterControl {
  readonly filter: Filter;
  /** A step that the button for going back takes back; letters of a text are none. */
  readonly change: (wanted: Partial<Filter>) => void;
}

/** The filter that the address asks for, and a way to ask for another. The page is served without one. */
export function useFilter(dashboard: Dashboard): FilterControl {
  const {search} = useLocation();
  const history = useHistory();
  const [filter, setFilter] = useState(NONE);
  const written = useRef<string | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);

  useEffect(() => {
    // What this page has written into the address itself is on the page already, and letters may have been added since.
    if (written.current !== search) setFilter(filterIn(search, dashboard));
    written.current = undefined;
  }, [search, dashboard]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const change = (wanted: Partial<Filter>): void => {
    const next = {...filter, ...wanted};
    const isText = Object.keys(wanted).every((name) => name === 'q');
    const write = (): void => {
      const {location} = history;
      const to = searchWith(location.search, next);
      if (to === location.search) return;
      written.current = to;
      history[isText ? 'replace' : 'push']({...location, search: to});
    };
    setFilter(next);
    window.clearTimeout(timer.current);
    if (isText) timer.current = window.setTimeout(write, PAUSE);
    else write();
  };
  return {filter, change};
}
