import { allotted } from './allotted.ts';
import { above, type Change, gone, looksOf, newsOf, same } from './differ.ts';
import { add, type Dues, type Gap, type Span, spanOf } from './gap.ts';
import { byKeys, type Known } from './known.ts';
import { isBeside, movedBy } from './moved.ts';
import { outOfSight } from './out-of-sight.ts';
import { dayLight, type Glimpse, glimpse, type Light, mayBeModal, type Plain, type PlainElement } from './see.ts';

/** What a person can see of a document, kept up as it changes: only what is said to have changed is looked at again. */
export interface Sight {
  root: PlainElement;
  /** The node or what stands in it has changed; `deep`: all that stands in it may look otherwise; `record`: what tells so. */
  touch: (node: Node, deep: boolean, record?: MutationRecord) => void;
  /** All of the page may look otherwise. */
  touchAll: () => void;
  /** Looks at what was touched, for about `budget` milliseconds at most. True when nothing is left to look at. */
  look: (budget: number) => boolean;
  /** Begins a look at all of the page by the side of that, to see whether anything has changed that no one was told of. */
  doubt: () => void;
  /** Goes on with it in the same way. Once something has changed all that is left counts as touched: it is not told of by halves. */
  lookOver: (budget: number) => boolean;
  /** What is new since this was last asked. */
  changes: () => Change[];
  /** The elements that were told of under these keys, as far as they are still there. Looks through the page: for a person's asking only. */
  find: (keys: readonly number[]) => Element[];
  /** The key of the element, or of the nearest around it that is seen. */
  keyOf: (el: Element) => number | undefined;
}

const later = Symbol();

/** Sees the document; reads only. `meet` is told of each frame's document and each shadow root that is come upon. Memory goes with the elements. */
export function sightOf(document: Document, meet: (root: Document | ShadowRoot) => void = () => {}): Sight {
  const root: PlainElement = { key: 0, tag: 'html', kids: [], box: [0, 0, 0, 0], marks: 'b' };
  const memory = new WeakMap<Element, Known>();
  /** Elements that were not seen, where they stood. */
  const unseen = new WeakMap<Node, Pick<Known, 'within' | 'light'>>();
  const due: Dues = new Map();
  const doubted: Dues = new Map();
  /** What of a look is left for the next one. */
  let rest = due;
  /** Elements that take their names from others, by the others' ids. */
  const named = new Map<string, Set<Element>>();
  const news = newsOf();
  let light = dayLight(document);
  let isOtherDay = true;
  let keys = 0;
  const time = allotted();
  let far = outOfSight();
  const moved = movedBy((el) => {
    const node = memory.get(el)?.node;
    return node && node.key !== gone && !due.get(el)?.deep ? node : undefined;
  });

  function touch(node: Node, deep: boolean, record?: MutationRecord): void {
    let seen: Element | undefined;
    let first: Element | undefined;
    for (const one of record?.addedNodes ?? []) {
      unseen.delete(one);
      isOtherDay ||= mayBeModal(one);
    }
    isOtherDay ||= deep && mayBeModal(node);
    for (let at: Node | null = node; at; at = above(at)) {
      if (at.nodeType !== 1) continue;
      const el = at as Element;
      first ??= el;
      unseen.delete(el);
      if (!seen && memory.has(el)) seen = el;
      for (const other of (el.id && named.get(el.id)) || []) add(due, other, false);
      if (el.localName === 'label')
        for (const other of [(el as HTMLLabelElement).control]) if (other) add(due, other, false);
    }
    // What was not seen is seen anew or not at all, whatever stands beside it. What fills a shadow root's slots stands in the root.
    const isAll = seen === first || first?.localName === 'style' || first?.localName === 'link';
    const isOwn = record?.type === 'childList' && seen === node && !seen.shadowRoot;
    if (seen) {
      add(due, seen, (deep && isAll) || seen.shadowRoot !== null, isOwn ? record : undefined);
      moved.note(seen, record);
    } else touchAll();
  }

  /** The element as a kid: what is known of it where neither it nor the light is another. */
  function kidOf(el: Element, up: Element | undefined, within: PlainElement, inLight: Light, deep: boolean) {
    const known = memory.get(el);
    if (known && known.within === within && known.node.key !== gone) {
      if (!deep && same(known.light, inLight)) return known.node;
      known.light = inLight;
      if (!time.isLate()) return renew(el, known, true) ? known.node : undefined;
      add(rest, el, true);
      return known.node;
    }
    if (deep) unseen.delete(el);
    const hidden = unseen.get(el);
    if (hidden?.within === within && same(hidden.light, inLight)) return undefined;
    if (time.isLate() && up) return later;
    const seen = view(el, inLight);
    if (!seen) {
      unseen.set(el, { within, light: inLight });
      return undefined;
    }
    const { node, inner } = seen;
    node.key = ++keys;
    news.add(node);
    const fresh = { node, looks: '', up, within, light: inLight, inner };
    memory.set(el, fresh);
    node.kids = kidsOf(el, node, seen, false, { from: 0, upTo: 0, before: null, after: null });
    fresh.looks = looksOf(node, node.kids.length > 0);
    return node;
  }

  function view(el: Element, inLight: Light, span?: Span): Glimpse | undefined {
    const seen = glimpse(el, inLight, span);
    if (!seen) memory.delete(el);
    else {
      const by = el.getAttribute('aria-labelledby');
      for (const id of by?.split(/\s+/) ?? []) named.set(id, (named.get(id) ?? new Set()).add(el));
      if (seen.root) meet(seen.root);
    }
    return seen;
  }

  /** What stands in the span now. */
  function kidsOf(el: Element, node: PlainElement, seen: Glimpse, deep: boolean, span: Span): Plain[] {
    const kids: Plain[] = [];
    const { from, upTo, after } = span;
    const holdsNone = () => seen.straight && !node.kids.slice(from, upTo).some((kid) => typeof kid !== 'string');
    // That may take as long as all else in a stretch: it is done at the beginning of one.
    if (far.isDue(el)) {
      if (!time.isEarly()) {
        add(rest, el, deep);
        return node.kids.slice(from, upTo);
      }
      far.layOut(el);
    }
    for (const part of seen.parts) {
      const kid = typeof part === 'string' ? part : kidOf(part, el, node, seen.inner, deep);
      if (kid === undefined) continue;
      if (kid !== later) kids.push(kid);
      else if (typeof part !== 'string' && !rest.has(el) && holdsNone()) {
        // The rest comes in when it is gone on with, from here.
        rest.set(el, { deep: false, gap: { before: part.previousSibling, after, inside: new Set() } });
        break;
      } else add(rest, el, false);
    }
    return kids;
  }

  /** Looks again at an element that was seen. False when it is seen no more. */
  function renew(el: Element, known: Known, deep: boolean, gap?: Gap): boolean {
    const { node } = known;
    const at = (child: Node): number => {
      const one = memory.get(child as Element);
      return one?.within === node ? node.kids.lastIndexOf(one.node) : gone;
    };
    const span = spanOf(el, node.kids.length, at, deep ? undefined : gap);
    const seen = view(el, known.light, span);
    if (!seen) return false;
    // Wider, narrower or elsewhere, all that stands in it may be too.
    const isOther = !same(known.inner, seen.inner) || isBeside(node.box, seen.node.box);
    if (gap && !deep && (isOther || !seen.straight)) return renew(el, known, isOther);
    const kids = kidsOf(el, node, seen, deep || isOther, span);
    const looks = looksOf(seen.node, kids.length + node.kids.length - span.upTo + span.from > 0);
    known.inner = seen.inner;
    if (looks === known.looks) news.tell(node, kids, span);
    else {
      known.looks = looks;
      const { kids: _, ...own } = seen.node;
      news.tell(node, kids, span, { ...own, key: node.key });
    }
    return true;
  }

  const tellRoot = (kids: Plain[]): void => news.tell(root, kids, { from: 0, upTo: root.kids.length });

  function look(budget: number): boolean {
    // Gone through the whole page for only where it may have changed.
    if (light.modal || isOtherDay) {
      const day = dayLight(document);
      if (!same(day, light)) touchAll();
      light = day;
      isOtherDay = false;
    }
    time.begin(budget);
    for (let worked = due.size > 0; lookAt(due); worked = true) {
      if (worked && time.isOver()) return false;
      // What the change has pushed aside is told of with it, or a reading would be made of boxes of before and after.
      const aside = moved.next();
      if (!aside) return true;
      for (const el of aside) add(due, el, true);
    }
    return false;
  }

  function lookAt(what: Dues): boolean {
    rest = what;
    for (const [el, { deep, gap }] of what) {
      what.delete(el);
      const known = memory.get(el);
      if (!known || (deep && el === document.body)) {
        const kid = document.body && kidOf(document.body, undefined, root, light, true);
        tellRoot(kid && kid !== later ? [kid] : []);
      } else if (!renew(el, known, deep, gap)) {
        if (known.up) add(rest, known.up, false);
        else tellRoot([]);
        if (known.up && what === due) moved.note(known.up, undefined);
      }
      if (time.isOver()) break;
    }
    return what.size === 0;
  }

  function lookOver(budget: number): boolean {
    time.begin(budget);
    lookAt(doubted);
    if (news.isNone()) return doubted.size === 0;
    for (const [el, { deep }] of doubted) add(due, el, deep);
    doubted.clear();
    return true;
  }

  function touchAll(to = due): void {
    if (to === due) far = outOfSight();
    isOtherDay = true;
    if (document.body) add(to, document.body, true);
  }

  touchAll();
  return {
    root,
    touch,
    touchAll: () => touchAll(),
    look,
    doubt: () => touchAll(doubted),
    lookOver,
    ...byKeys(document, memory),
    changes: news.take,
  };
}

/** Everything that a person can see of the document now. */
export function see(document: Document): PlainElement {
  const sight = sightOf(document);
  sight.look(Number.POSITIVE_INFINITY);
  return sight.root;
}
