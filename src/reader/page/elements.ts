/** All such elements of the document, those in open shadow roots and in frames too. Goes through all of it. */
export function elementsIn(document: Document, is: (el: Element) => boolean): Element[] {
  const found: Element[] = [];
  const search = (el: Element): void => {
    if (is(el)) found.push(el);
    for (const inner of (el.shadowRoot ?? el).children) search(inner);
    // What fills a slot is the host's child.
    if (el.shadowRoot) for (const inner of el.children) search(inner);
    const body = 'contentDocument' in el && (el as HTMLIFrameElement).contentDocument?.body;
    if (body) search(body);
  };
  if (document.body) search(document.body);
  return found;
}
