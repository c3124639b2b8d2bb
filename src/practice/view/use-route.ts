import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf, type Route, routeOf } from '../router.ts';

/** The page that the address names, and a way to another: the address changes without loading the page again. */
export function useRoute(): [Route, (to: Route) => void] {
  const [address, setAddress] = useState(location.href);
  useEffect(() => {
    const moved = () => setAddress(location.href);
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = useCallback((to: Route) => {
    const next = addressOf(to, location.href);
    if (next !== location.href) history.pushState(history.state, '', next);
    setAddress(next);
  }, []);
  return [routeOf(address), go];
}
