/** A generator of numbers from 0 up to, not including, `under`; the same for the same seed. */
export function seeded(seed: number): (under: number) => number {
  let state = seed * 2654435761;
  return (under) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % under;
  };
}

/** What was taken out and may be put back, at once or later. */
const out: { el: Element; parent: Element | null }[] = [];

/** Changes the page as scripts do: texts, parts put in, taken out, moved and put back, looks that hide and show; `unseen`: a neighbour's looks too. */
export function disturb(document: Document, pick: (under: number) => number, times: number, unseen: boolean): void {
  for (let i = 0; i < times; i++) {
    const roots = [document, ...rootsIn(document)];
    const root = roots[pick(roots.length)] ?? document;
    const all = [...root.querySelectorAll('body *, header *, dl *, li, p, span, div')].filter(
      (el) => !/^(style|script)$/.test(el.localName),
    );
    const el = all[pick(Math.max(1, all.length))];
    const other = all[pick(Math.max(1, all.length))];
    if (!el || !other) continue;
    act(el, other, pick(unseen ? 14 : 13), pick);
  }
}

function act(el: Element, other: Element, what: number, pick: (under: number) => number): void {
  const style = (el as HTMLElement).style;
  const parent = el.parentElement;
  switch (what) {
    case 0:
      for (const node of el.childNodes) if (node.nodeType === 3) node.nodeValue = `text ${pick(100)}`;
      return;
    case 1:
      el.append(`mer ${pick(100)}`);
      return;
    case 2:
      el.insertAdjacentHTML(pick(2) ? 'beforeend' : 'afterbegin', `<p>Prioritet <b>${pick(6)}</b></p>`);
      return;
    case 3:
      out.push({ el, parent });
      el.remove();
      return;
    case 4: {
      // Back to where it was, or elsewhere; what happened to it meanwhile no one has followed.
      const back = out.shift();
      const place = pick(3) ? back?.parent : el;
      if (!back || !place || back.el.contains(place)) return;
      back.el.append(`borta ${pick(100)}`);
      place.append(back.el);
      return;
    }
    case 5:
      if (!el.contains(other)) other.append(el);
      return;
    case 6:
      style?.setProperty('display', pick(2) ? 'none' : 'block');
      return;
    case 7:
      style?.setProperty('visibility', pick(2) ? 'hidden' : 'visible');
      return;
    case 8:
      el.setAttribute('aria-label', `Namn ${pick(9)}`);
      return;
    case 9:
      el.toggleAttribute('hidden');
      return;
    case 10:
      parent?.insertBefore(el, parent.firstChild);
      return;
    case 11:
      el.setAttribute('aria-hidden', pick(2) ? 'true' : 'false');
      return;
    case 12:
      el.setAttribute('role', ['heading', 'button', 'listitem', 'log'][pick(4)] ?? 'note');
      return;
    default:
      // A neighbour's look, by the page's style: no one is told of it.
      parent?.insertAdjacentHTML('afterbegin', '<style>.shaken + * { display: none }</style>');
      el.classList.toggle('shaken');
  }
}

/** Puts elements and texts in among others and takes them out, as a chat that grows does: run upon run, beside one another or not. */
export function disturbAmong(document: Document, pick: (under: number) => number, times: number): void {
  for (let i = 0; i < times; i++) {
    const all = [...document.querySelectorAll('div, li, p, section, tr')].filter((el) => el !== document.body);
    const el = all[pick(Math.max(1, all.length))];
    const parent = el?.parentElement;
    if (!el || !parent) continue;
    const copy = (): Node => (pick(3) ? el.cloneNode(true) : document.createTextNode(` rad ${pick(100)} `));
    const steps = [
      () => parent.append(copy(), copy()),
      () => parent.lastChild?.before(copy()),
      () => parent.lastChild?.remove(),
      () => el.before(copy()),
      () => el.after(copy(), copy()),
      () => (el.nextSibling ?? el).remove(),
      () => (el.previousSibling ?? el).remove(),
      () => el.replaceWith(copy(), el, copy()),
      () => parent.insertBefore(el, parent.firstChild),
      () => parent.firstChild?.remove(),
      () => el.remove(),
    ];
    for (let many = pick(5); many >= 0 && parent.childNodes.length < 90; many--) steps[pick(steps.length)]?.();
  }
}

function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  return [...root.querySelectorAll('*')].flatMap((el) => {
    const inside = el.shadowRoot ?? (el.localName === 'iframe' ? (el as HTMLIFrameElement).contentDocument : null);
    return inside ? [inside, ...rootsIn(inside)] : [];
  });
}
