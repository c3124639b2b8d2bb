import { useEffect, useState } from 'preact/hooks';
import { type Clock, readIso } from '../clock.ts';

/** What the clock shows, to the minute; draws anew when the minute changes. */
export function useNow(clock: Clock): string {
  const [, tick] = useState('');
  useEffect(() => {
    if (!clock.running) return;
    const timer = setInterval(() => tick(readIso(clock, Date.now())), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  return readIso(clock, Date.now());
}
