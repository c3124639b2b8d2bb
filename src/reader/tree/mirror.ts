import type { Change } from '../page/differ.ts';
import type { PlainElement } from '../page/see.ts';
import { entitle, flow, growFrom, inherit, looksOf, settle } from './grow.ts';
import { forget, forgetTold, type Seen } from './seen.ts';

/** The page as it has been told of, kept up with each change; what has not changed keeps its memory of its text. */
interface Mirror {
  /** Takes up the changes in their order; `first`: everything before is forgotten. */
  take: (changes: readonly Change[], first: boolean) => void;
  /** The page to read, every node under its headings. */
  page: () => Seen;
}

const empty: PlainElement = { key: 0, tag: 'html', kids: [], box: [0, 0, 0, 0], marks: 'b' };

export function mirror(): Mirror {
  const nodes = new Map<number, Seen>();
  let root = growFrom(empty, undefined);
  let entitled = false;

  const meet = (seen: Seen): void => void nodes.set(seen.key, seen);

  function drop(seen: Seen): void {
    if (nodes.get(seen.key) === seen) nodes.delete(seen.key);
    seen.kids.forEach(drop);
  }

  function apply({ key, looks, head, kids, tail }: Change): void {
    const seen = nodes.get(key);
    // A part that is gone already.
    if (!seen) return;
    const end = seen.kids.length - tail;
    const old = new Set(seen.kids.slice(head, end));
    const fresh: Seen[] = [];
    for (const kid of kids) {
      const had = typeof kid === 'number' ? nodes.get(kid) : undefined;
      if (had) old.delete(had);
      if (had) fresh.push(had);
      else if (typeof kid !== 'number') fresh.push(growFrom(kid, seen, meet));
    }
    old.forEach(drop);
    seen.kids = [...seen.kids.slice(0, head), ...fresh, ...seen.kids.slice(end)];
    const top = looks && look(seen, looks) ? seen : undefined;
    let heading: Seen | undefined;
    for (let up: Seen | undefined = seen; up; up = up.up) {
      forget(up);
      flow(up);
      if (up.role === 'heading') heading = up;
    }
    // Whether a heading is all button turns on what is in it.
    if (heading ?? top) inherit(heading ?? top ?? seen);
  }

  return {
    take(changes, first) {
      entitled = false;
      if (first) {
        nodes.clear();
        root = growFrom(empty, undefined, meet);
      }
      for (const change of changes) apply(change);
    },
    page() {
      if (!entitled) entitle(root, undefined);
      entitled = true;
      return root;
    },
  };
}

/** The node looks otherwise. True where what stands in it has to be told. */
function look(seen: Seen, looks: NonNullable<Change['looks']>): boolean {
  const { role, hushed, box } = seen;
  Object.assign(seen, looksOf(looks));
  settle(seen);
  // Where something stands in this is told of it by both boxes.
  if (box.left !== seen.box.left || box.width !== seen.box.width) for (const kid of seen.kids) forgetTold(kid);
  return role !== seen.role || hushed !== seen.hushed;
}
