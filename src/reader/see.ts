/**
 * One visible node as it travels from the page to the reader: a run of text is a plain string. Attributes are given where they mean
 * something to the reading; boxes are whole CSS pixels from the window's corner.
 */
export type Plain = string | PlainElement;
export interface PlainElement {
  /** Lower case. */
  tag: string;
  /** Kids in the order in which they are seen. */
  kids: Plain[];
  role?: string;
  /** Accessible name, as far as attributes give it. */
  name?: string;
  /** What a field shows. */
  own?: string;
  /** Left, top, width, height. */
  box: [number, number, number, number];
  /** Letters: b own line, q for screen readers only, p painted ground or frame, c text centred, a absolutely placed, x a picture not fetched. */
  marks?: string;
  /** id, datetime, title, href, labelledby, on (chosen), size (of the set), level, scroll, pad, labels (names a field). */
  attrs?: Record<string, string>;
}

const implied: Record<string, string> = {
  a: 'link',
  article: 'article',
  aside: 'complementary',
  button: 'button',
  dialog: 'dialog',
  dd: 'definition',
  dt: 'term',
  img: 'img',
  legend: 'heading',
  li: 'listitem',
  main: 'main',
  nav: 'navigation',
  summary: 'heading',
  table: 'table',
  td: 'cell',
  textarea: 'textbox',
  th: 'columnheader',
  tr: 'row',
};

const nothing = /^(script|style|template|noscript|head|meta|link|object|video|audio|canvas)$/;

interface Light {
  /** Sum of the ancestors' horizontal scrolling, and whether any of them but the page scrolls. */
  x: number;
  scrolls: boolean;
  /** Horizontal bounds of the nearest ancestor that cuts off what overflows. */
  left: number;
  right: number;
  modal: boolean;
}

/** Everything that a person can see of the document, by scrolling at most: open shadow roots and same-origin frames are part of it. Reads only. */
export function see(document: Document): PlainElement {
  const modal = document.querySelector('[aria-modal=true],dialog[open]') !== null;
  const root: PlainElement = { tag: 'html', kids: [], box: [0, 0, 0, 0], marks: 'b' };
  look(root.kids, document.body, { x: 0, scrolls: false, left: -1e9, right: 1e9, modal });
  return root;
}

function look(kids: Plain[], el: Element | null, light: Light): void {
  if (el === null) return;
  const tag = el.localName;
  const get = (name: string) => el.getAttribute(name);
  if (nothing.test(tag) || get('type') === 'hidden') return;
  if (tag === 'br') {
    kids.push('\n');
    return;
  }
  // With a modal dialog open, the page behind it is hidden from screen readers, not from people.
  if (get('aria-hidden') === 'true' && !(light.modal && el.parentElement?.localName === 'body')) return;
  if (!el.checkVisibility({ opacityProperty: true })) return;
  const style = el.ownerDocument.defaultView?.getComputedStyle(el);
  if (!style) return;
  const box = el.getBoundingClientRect();
  const { width, height } = box;
  const flat = style.display === 'contents';
  const cuts = style.overflowX !== 'visible';
  const sheer = !flat && (cuts || style.clip !== 'auto' || style.clipPath !== 'none');
  if (sheer && (width < 1 || height < 1)) return;
  if (!flat && width > 0 && isAway(box, style, light)) return;

  const node: PlainElement = {
    tag,
    kids: [],
    box: [Math.round(box.left), Math.round(box.top), Math.round(width), Math.round(height)],
  };
  const role =
    get('role')?.trim().split(/\s+/)[0] ||
    (/^h[1-6]$/.test(tag) ? 'heading' : tag === 'a' && !get('href') ? '' : implied[tag]);
  if (role) node.role = role;
  const block = !/^(inline|contents|ruby)/.test(style.display);
  const painted = block && (!isClear(style.backgroundColor) || style.borderTopStyle !== 'none');
  const marks =
    (block ? 'b' : '') +
    (sheer && width <= 1.5 && height <= 1.5 ? 'q' : '') +
    (painted ? 'p' : '') +
    (style.textAlign === 'center' ? 'c' : '') +
    (style.position === 'absolute' ? 'a' : '') +
    (tag === 'img' && !(el as HTMLImageElement).naturalWidth && el.hasAttribute('src') ? 'x' : '');
  if (marks) node.marks = marks;
  const name = el.hasAttributes() || tag === 'svg' ? nameOf(el) : '';
  kids.push(node);

  const inner: Light = { ...light, x: light.x + el.scrollLeft };
  if (/auto|scroll/.test(style.overflowY) && tag !== 'body') inner.scrolls = true;
  if (cuts && width > 0 && !/auto|scroll/.test(style.overflowX)) {
    inner.left = Math.max(light.left, box.left);
    inner.right = Math.min(light.right, box.right);
  }
  const shown = style.visibility === 'visible';
  if (tag === 'select' || tag === 'input') field(node, el as HTMLSelectElement | HTMLInputElement, shown);
  else if (tag !== 'textarea' && tag !== 'svg') children(node, el, style, inner);
  // An icon that takes no room shows nothing.
  if (name && shown && (node.kids.length > 0 || node.own || (width > 0 && height > 0))) node.name = name;
  if (el.hasAttributes() || el.scrollTop !== 0) attributes(node, el);
  if (Number.parseFloat(style.paddingTop) > 120) node.attrs = { ...node.attrs, pad: style.paddingTop };
}

/** Fields show their value, or their chosen option; a draft in a text area is nobody's fact. */
function field(node: PlainElement, el: HTMLSelectElement | HTMLInputElement, shown: boolean): void {
  const isField =
    el.localName === 'select' || /^(text|tel|email|number|date|datetime-local)?$/.test(el.getAttribute('type') ?? '');
  node.role = isField ? 'value' : 'button';
  if (isField && shown) node.own = 'selectedOptions' in el ? (el.selectedOptions[0]?.text ?? '') : el.value;
}

function children(node: PlainElement, el: Element, style: CSSStyleDeclaration, light: Light): void {
  if (el.localName === 'iframe' || el.localName === 'frame') {
    const inside = (el as HTMLIFrameElement).contentDocument;
    look(node.kids, inside?.body ?? null, { ...light, x: 0, left: -1e9, right: 1e9 });
    return;
  }
  const assigned = el.localName === 'slot' ? (el as HTMLSlotElement).assignedNodes() : [];
  const written = style.visibility === 'visible' && style.fontSize !== '0px' && !isClear(style.color);
  const kept = /^(pre|break)/.test(style.whiteSpace);
  for (const child of assigned.length > 0 ? assigned : (el.shadowRoot ?? el).childNodes) {
    if (child.nodeType === 1) look(node.kids, child as Element, light);
    else if (child.nodeType === 3 && written) {
      const text = child.nodeValue ?? '';
      const own = kept ? text : text.replace(/\s+/g, ' ');
      if (own) node.kids.push(own);
    }
  }
  if (style.flexDirection === 'column-reverse' && style.display.includes('flex')) node.kids.reverse();
}

const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

/** Beside the page or cut off sideways, where no scrolling reaches. Upwards only outside scrolled boxes (chats grow upwards). */
function isAway(box: DOMRect, style: CSSStyleDeclaration, light: Light): boolean {
  if (box.right <= light.left || box.left >= light.right) return true;
  if (!/absolute|fixed/.test(style.position) && style.transform === 'none') return false;
  if (box.right + light.x <= 0) return true;
  return !light.scrolls && box.bottom + (style.position === 'fixed' ? 0 : scrollY) <= 0;
}

function nameOf(el: Element): string | null | undefined {
  const by = el.getAttribute('aria-labelledby');
  const root = el.getRootNode() as Document | ShadowRoot;
  if (by)
    return by
      .trim()
      .split(/\s+/)
      .map((id) => root.getElementById(id)?.textContent ?? '')
      .join(' ');
  const labels = 'labels' in el ? (el as HTMLInputElement).labels : undefined;
  return (
    el.getAttribute('aria-label') ||
    el.getAttribute('alt') ||
    (labels?.length && ownText(labels[0])) ||
    el.getAttribute('title') ||
    (el.localName === 'svg' ? el.querySelector('title')?.textContent : undefined)
  );
}

/** A label's text without that of the field inside it. */
const ownText = (label: Element | undefined): string =>
  [...(label?.childNodes ?? [])]
    .map((node) =>
      node.nodeType === 1 && /^(select|input)$/.test((node as Element).localName) ? '' : node.textContent,
    )
    .join('');

function attributes(node: PlainElement, el: Element): void {
  const attrs: Record<string, string> = {};
  for (const name of ['id', 'datetime', 'title', 'href']) {
    const value = el.getAttribute(name);
    if (value) attrs[name] = value;
  }
  const keep = (name: string, value: string | number | boolean | null | undefined) => {
    if (value && value !== 'false') attrs[name] = String(value);
  };
  keep('labelledby', el.getAttribute('aria-labelledby'));
  if (node.role === 'tab' || node.role === 'button' || node.role === 'link' || node.tag === 'li') {
    keep('on', el.ariaSelected ?? el.ariaCurrent ?? el.ariaPressed);
  }
  keep('size', el.ariaSetSize ?? el.ariaRowCount);
  keep('level', el.ariaLevel);
  keep('busy', el.ariaBusy);
  keep('scroll', Math.round(el.scrollTop));
  keep('labels', node.tag === 'label' && (el as HTMLLabelElement).control !== null);
  if (Object.keys(attrs).length > 0) node.attrs = attrs;
}
