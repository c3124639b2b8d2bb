const notDone = new Error('more is left to be told than there was time for');
/** Things told between two glances at the clock. */
const stride = 16;

let slice = Number.POSITIVE_INFINITY;
let until = Number.POSITIVE_INFINITY;
let told = 0;

/**
 * Runs what remembers all that it tells until that has taken so many milliseconds; undefined where it was not done. Run again it goes on from
 * there, for as long as what is remembered holds. What it passes over because it is known does not count.
 */
export function inStretch<T>(milliseconds: number, run: () => T): T | undefined {
  slice = milliseconds;
  try {
    return run();
  } catch (fault) {
    if (fault === notDone) return undefined;
    throw fault;
  } finally {
    slice = Number.POSITIVE_INFINITY;
    until = Number.POSITIVE_INFINITY;
  }
}

/** Something has been told, and is remembered: a place to stop at. */
export function breathe(): void {
  if (slice === Number.POSITIVE_INFINITY || ++told % stride !== 0) return;
  const now = performance.now();
  if (until === Number.POSITIVE_INFINITY) until = now + slice;
  else if (now > until) throw notDone;
}
