/**
 * Inside the extension no content script runs, so the page serves the reader to the panel itself, with its own clock.
 * `now` gives what the practice clock shows, ISO with offset.
 */
export function serve(now: () => string): void {
  void now;
  // MERGE: enable when src/reader/serve.ts is there:
  // servePage({ now });   with   import { servePage } from '../reader/serve.ts';
}
