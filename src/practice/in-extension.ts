/**
 * Inside the extension no content script runs on the page, so it serves the reader to the panel itself, with its own clock.
 * `now` gives what the practice clock shows, ISO with offset.
 */
export function serve(now: () => string): void {
  void import('../reader/page/serve.ts').then(({ servePage }) => servePage({ document, clock: now }));
}
