const notDone = new Error('more is left to be told than there was time for');
/** Things told between two glances at the clock. */
const stride = 16;

let slice = Number.POSITIVE_INFINITY;
let start = 0;
let until = Number.POSITIVE_INFINITY;
let told = 0;

/**
 * Runs what remembers what it tells until about so many milliseconds have passed; undefined where it was not done. Run again it goes on from
 * there, for as long as what is remembered holds. Each run tells something new, however long it takes to pass over what is known.
 */
export function inStretch<T>(milliseconds: number, run: () => T): T | undefined {
  slice = milliseconds;
  start = performance.now();
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
  if (slice !== Number.POSITIVE_INFINITY && ++told % stride === 0) rest();
}

/** The same of what is told in one go for the whole page. */
export function rest(): void {
  if (slice === Number.POSITIVE_INFINITY) return;
  const now = performance.now();
  // What was passed over because it is known leaves some time for what is new.
  if (until === Number.POSITIVE_INFINITY) until = Math.max(start + slice, now + slice / 3);
  if (now > until) throw notDone;
}
