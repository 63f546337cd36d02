import {useEffect, useRef, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import type {Addressed, Address} from '@theme/MilestonesFilter/useAddress';

/** Milliseconds after the last letter until the address says it: browsers refuse too many changes of it. */
const PAUSE = 300;

/**
 * What the address of a page asks for, and a way to ask for something else. The page is served as if it asked for nothing.
 * @param address given anew each time only if what it reads from has changed
 */
export function useAddress<Wanted extends {readonly q: string}>(address: Address<Wanted>): Addressed<Wanted> {
  const {search} = useLocation();
  const history = useHistory();
  const [wanted, setWanted] = useState(address.nothing);
  const written = useRef<string | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);

  useEffect(() => {
    // What this page has written into the address itself is on the page already, and letters may have been added since.
    if (written.current !== search) setWanted(address.read(search));
    written.current = undefined;
  }, [search, address]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const change = (part: Partial<Wanted>): void => {
    const next = {...wanted, ...part};
    const isText = Object.keys(part).every((name) => name === 'q');
    const write = (): void => {
      const {location} = history;
      const to = address.write(location.search, next);
      if (to === location.search) return;
      written.current = to;
      history[isText ? 'replace' : 'push']({...location, search: to});
    };
    setWanted(next);
    window.clearTimeout(timer.current);
    if (isText) timer.current = window.setTimeout(write, PAUSE);
    else write();
  };
  return {wanted, change};
}
