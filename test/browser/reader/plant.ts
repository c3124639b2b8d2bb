export interface Plant {
  /** What stands there and is replaced. */
  was: string;
  text: string;
  /** Lines go into elements of their own, as a page may draw them. */
  apart: boolean;
  /** The last place where it stands, not the first. */
  last: boolean;
}

/** Runs inside the page: puts the text where `was` stands. False where it stands nowhere by itself. */
export function plantNow({ was, text, apart, last }: Plant): boolean {
  const roots: Node[] = [document.body];
  for (const root of roots)
    for (const el of (root as ParentNode).querySelectorAll('*')) {
      if (el.shadowRoot) roots.push(el.shadowRoot);
      const inside = el.localName === 'iframe' ? (el as HTMLIFrameElement).contentDocument?.body : undefined;
      if (inside) roots.push(inside);
    }
  const found: Text[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const value = node.data.replace(/\s+/g, ' ').trim();
      const beside = value.replace(/^\W*\d{6,8}[-+ ]?\d{4}\W+|\W+\d{6,8}[-+ ]?\d{4}\W*$/g, '');
      if (value === was || value.endsWith(`: ${was}`) || beside === was) found.push(node);
    }
  }
  const node = last ? found.at(-1) : found[0];
  const box = node?.parentElement;
  if (!node || !box || box.localName === 'option') return false;
  const lines = text.split('\n');
  node.data = node.data.replace(was, () => (apart ? (lines[0] ?? '') : text));
  if (apart)
    for (const line of lines.slice(1)) {
      const next = document.createElement('div');
      next.textContent = line;
      box.append(next);
    }
  return true;
}
