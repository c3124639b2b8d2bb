import { localName, useLocal } from '../local.ts';

/** What the unit adds to a rule of the region's, under its own name and with a look of its own. */
export function LocalNote({ rule }: { rule: string }) {
  const local = useLocal();
  const text = local.notes.get(rule);
  if (text === undefined) return null;
  return (
    <div class="local">
      <p class="local-name">{localName(local)}</p>
      <p>{text}</p>
    </div>
  );
}

/** Says on a folded line that there is such a note inside. */
export function LocalMark({ rule }: { rule: string }) {
  const { notes } = useLocal();
  return notes.has(rule) ? (
    <>
      {' '}
      <span class="local-name">+ lokal rutin</span>
    </>
  ) : null;
}
