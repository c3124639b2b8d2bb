/**
 * The time that the address asks for (`?now=ISO`). It is taken out of the address, which is the case's identity, and kept with
 * the history entry instead, so that a reload starts at the same time.
 */
export function takeAskedTime(): string | null {
  const url = new URL(location.href);
  const kept: unknown = history.state?.now;
  const asked = url.searchParams.get('now') ?? (typeof kept === 'string' ? kept : null);
  url.searchParams.delete('now');
  history.replaceState(asked === null ? null : { now: asked }, '', url);
  return asked;
}
