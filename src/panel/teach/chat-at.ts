import type { Entry } from '../../reader/chat/entry.ts';
import { toldIn } from '../../reader/chat/told.ts';
import type { Area } from '../../reader/read-case.ts';
import { hasText, holds, type Seen } from '../../reader/tree/seen.ts';

/** The chat's entries, and the one that was pointed at; none where it is no entry, or several. */
export function entriesAt({ chat }: Area, node: Seen): { all: readonly Entry[]; at: Entry | undefined } {
  const all = chat ? toldIn(chat.roots, chat.look) : [];
  const inner = all.filter(({ seen }) => holds(seen, node));
  const found = inner.length > 0 ? inner : all.filter(({ seen }) => holds(node, seen));
  return { all, at: found.length === 1 ? found[0] : undefined };
}

/** Messages that were told apart by who wrote and when, and now are not, or otherwise. */
export function isChatOtherwise(before: readonly Entry[], after: readonly Entry[]): boolean {
  const now = new Map(after.map((entry) => [entry.seen, entry]));
  return before.some(({ seen, from, at }) => {
    const entry = now.get(seen);
    const sameTime = !at || !('at' in at) || (entry?.at && 'at' in entry.at && entry.at.at === at.at);
    return (from !== undefined && entry?.from !== from) || !sameTime;
  });
}

/** Where no chat is seen: the parts of the page that hold one of the nodes each and repeat one another. Undefined where none do. */
export function rowsOf(nodes: readonly Seen[]): Seen[] | undefined {
  const [first, ...others] = nodes;
  const isLike = (one: Seen, two: Seen): boolean => one.tag === two.tag && one.role === two.role && hasText(two);
  for (let row = first; row?.up; row = row.up) {
    const around = row.up;
    const rows = nodes.map((node) => around.kids.find((kid) => holds(kid, node)));
    const isRepeated = around.kids.some((kid) => kid !== row && isLike(row, kid));
    if (others.length > 0 ? rows.every((one) => one !== undefined) : isRepeated)
      return new Set(rows).size === nodes.length ? rows.flatMap((one) => one ?? []) : undefined;
  }
  return undefined;
}
