/** What is taken away of a labelled part: all of it, its label, its value's words, or the value's element too. */
export const ways = ['part', 'label', 'words', 'value'] as const;

export interface Removal {
  part: string;
  way: (typeof ways)[number];
  /** What the part's label can be called. */
  words: readonly string[];
}

/** Runs inside the page: takes away the part's label or value wherever the part stands. Gives what it took, '' for nothing. */
export function removeNow({ part, way, words }: Removal): string {
  const parts: Element[] = [];
  const collect = (root: ParentNode) => {
    for (const el of root.querySelectorAll('*')) {
      if (el.getAttribute('data-part') === part) parts.push(el);
      if (el.shadowRoot) collect(el.shadowRoot);
    }
  };
  collect(document.body);
  const plain = (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(\s*\(\d+\))?[:*]?$/, '')
      .toLowerCase();
  const isLabel = (text: string) => words.includes(plain(text));
  const taken: string[] = [];
  const take = (text: string) => taken.push(text.trim().slice(0, 40));
  for (const el of parts) {
    if (way === 'part') {
      take(el.outerHTML);
      el.remove();
      continue;
    }
    const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const said = texts.filter((text) => text.data.trim() !== '');
    const label = said.find((text) => isLabel(text.data));
    const named = [el, ...el.querySelectorAll('*')].flatMap((one) =>
      ['aria-label', 'title', 'aria-labelledby']
        .filter((name) => one.hasAttribute(name))
        .map((name) => [one, name] as const),
    );
    const colon = said.find((text) => isLabel(text.data.split(':')[0] ?? '') && /:\s+\S/.test(text.data));
    if (way === 'label') {
      for (const [one, name] of named) {
        const value = one.getAttribute(name) ?? '';
        if (!isLabel(value) && !isLabel(value.split(':')[0] ?? '') && name !== 'aria-labelledby') continue;
        take(value);
        one.removeAttribute(name);
      }
      if (label) {
        take(label.data);
        label.data = '';
      } else if (colon) {
        take(colon.data);
        colon.data = colon.data.replace(/^[^:]*:\s*/, '');
      }
      continue;
    }
    if (!label && colon) {
      take(colon.data);
      colon.data = colon.data.replace(/:.*$/s, ':');
      continue;
    }
    // Values without a label beside them go with their part.
    if (!label) continue;
    for (const text of said) {
      if (text === label) continue;
      take(text.data);
      let box: Element | null = text.parentElement;
      text.data = '';
      while (way === 'value' && box && box !== el && !box.textContent?.trim()) {
        const outer: Element | null = box.parentElement;
        box.remove();
        box = outer;
      }
    }
    for (const picture of el.querySelectorAll('img,select,[role=img]')) {
      take(picture.outerHTML);
      picture.remove();
    }
    if (way === 'value')
      for (const empty of [...el.querySelectorAll('*')].reverse())
        if (!empty.contains(label) && !empty.textContent?.trim() && !/^(script|style)$/.test(empty.localName))
          empty.remove();
  }
  return taken.join(' | ');
}

export interface Part {
  part: string;
  /** What else is told by it alone, and what nobody can be sure of when its label is gone. */
  takes: string[];
  unsure: string[];
}

/** Runs inside the page: each part that is marked. */
export function partsNow(): Part[] {
  const found: Part[] = [];
  const list = (el: Element, name: string) => el.getAttribute(name)?.split(' ') ?? [];
  const visit = (root: Document | ShadowRoot) => {
    for (const el of root.querySelectorAll('*')) {
      const part = el.getAttribute('data-part');
      if (part) found.push({ part, takes: list(el, 'data-takes'), unsure: list(el, 'data-unsure') });
      if (el.shadowRoot) visit(el.shadowRoot);
    }
  };
  visit(document);
  return found;
}
