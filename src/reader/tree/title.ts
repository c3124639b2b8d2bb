import { hasText, memoryOf, onlyOne, type Seen } from './seen.ts';

export const levelOf = (heading: Seen): number =>
  Number(heading.attrs.level ?? (heading.attrs.open ? 6 : (/^h([1-6])$/.exec(heading.tag)?.[1] ?? 2)));

/** The page's own title names the patient: whatever it says it is no status. */
export const isTitle = (seen: Seen): boolean => {
  for (let up: Seen | undefined = seen; up; up = up.up) if (up.role === 'heading') return levelOf(up) === 1;
  const heading = headingIn(seen);
  return heading !== undefined && levelOf(heading) === 1;
};

/** A part of its own: its heading is not that of what follows, though it holds nothing else but what can be pressed. */
const ownPart = /^(listbox|menu|menubar|tree|navigation|complementary)$/;

/** The heading that the node is, or that is all that the node says. */
export function headingIn(seen: Seen): Seen | undefined {
  const memory = memoryOf(seen);
  if (memory.heading === undefined) {
    const isShown = (kid: Seen) => !kid.control && (hasText(kid) || kid.role === 'heading');
    const only = seen.role === 'heading' || ownPart.test(seen.role) ? undefined : onlyOne(seen.kids, isShown);
    memory.heading = (seen.role === 'heading' ? seen : only && headingIn(only)) ?? null;
  }
  return memory.heading ?? undefined;
}
