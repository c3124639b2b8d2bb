import type { Gap } from './gap.ts';
import { inside, isClear, othersIn } from './inside.ts';

/**
 * One visible node as it travels from the page to the reader: a run of text is a plain string. Attributes are given where they mean
 * something to the reading; boxes are whole CSS pixels from the window's corner.
 */
export type Plain = string | PlainElement;
export interface PlainElement {
  /** What the page's messages call it. */
  key: number;
  /** Lower case. */
  tag: string;
  /** Kids in the order in which they are seen. */
  kids: Plain[];
  role?: string;
  /** Accessible name, as far as attributes give it. */
  name?: string;
  /** What a field shows. */
  own?: string;
  /** Left in the window, top within what holds it (0 unless absolutely placed), width, height. */
  box: [number, number, number, number];
  /** Letters: b own line, q for screen readers only, p painted ground or frame, c text centred, a absolutely placed, f nothing can be written in it, x a picture not fetched. */
  marks?: string;
  /** id, datetime, title, href, labelledby, on (chosen, ticked), size (of the set), level, busy, pad, labels (names a field), order (among its like), open (a button that has unfolded a section). */
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

/** What a node is seen in: handed down from what holds it. */
export interface Light {
  /** Sum of the ancestors' horizontal scrolling, and whether any of them but the page scrolls. */
  x: number;
  scrolls: boolean;
  /** Horizontal bounds of the nearest ancestor that cuts off what overflows. */
  left: number;
  right: number;
  modal: boolean;
}

/** One element as it is seen, without what stands in it, and the light that falls on that. */
export interface Glimpse {
  node: PlainElement;
  inner: Light;
  /** Elements and runs of text in it, in the order in which they are seen; its own children as they stand (`straight`), or others, or turned. */
  parts: Iterable<Element | string>;
  straight: boolean;
  /** A document or shadow root of its own, where what stands in it changes. */
  root?: Document | ShadowRoot | undefined;
}

const modals = '[aria-modal=true],[role*=dialog],dialog[open]';

/** The node is or holds what may be a modal dialog. */
export const mayBeModal = (node: Node): boolean =>
  node.nodeType === 1 && ((node as Element).matches(modals) || (node as Element).querySelector(modals) !== null);

/** With a modal dialog open, the page behind it is hidden from screen readers, not from people. */
export const dayLight = (document: Document): Light => ({
  x: 0,
  scrolls: false,
  left: -1e9,
  right: 1e9,
  modal: document.querySelector(modals) !== null,
});

/** The element, where a person can see it by scrolling at most; of straight parts those between the two children. Reads only. */
export function glimpse(el: Element, light: Light, between?: Pick<Gap, 'before' | 'after'>): Glimpse | undefined {
  const tag = el.localName;
  const get = (name: string) => el.getAttribute(name);
  if (nothing.test(tag) || get('type') === 'hidden') return;
  if (get('aria-hidden') === 'true' && !(light.modal && el.parentElement?.localName === 'body')) return;
  const style = el.ownerDocument.defaultView?.getComputedStyle(el);
  if (!style) return;
  // It has no box, and is not visible by itself: what stands in it is (a slot, above all).
  const flat = style.display === 'contents';
  if (!flat && !el.checkVisibility({ opacityProperty: true })) return;
  const box = el.getBoundingClientRect();
  const { width, height } = box;
  const cuts = style.overflowX !== 'visible';
  const sheer = !flat && (cuts || style.clip !== 'auto' || style.clipPath !== 'none');
  if (sheer && (width < 1 || height < 1)) return;
  if (!flat && width > 0 && isAway(box, style, light)) return;

  const absolute = style.position === 'absolute';
  const node: PlainElement = {
    key: 0,
    tag,
    kids: [],
    box: [Math.round(box.left), absolute ? depth(el, box) : 0, Math.round(width), Math.round(height)],
  };
  const role =
    get('role')?.trim().split(/\s+/)[0] ||
    (/^h[1-6]$/.test(tag) ? 'heading' : tag === 'a' && !get('href') ? '' : implied[tag]);
  if (role) node.role = role;
  const block = !/^(inline|contents|ruby)/.test(style.display);
  const painted =
    (block || style.display[6] === '-') && (!isClear(style.backgroundColor) || style.borderTopWidth !== '0px');
  const isField = /^(select|input|textarea)$/.test(tag);
  const marks =
    (block ? 'b' : '') +
    (sheer && width <= 1.5 && height <= 1.5 ? 'q' : '') +
    (painted ? 'p' : '') +
    (style.textAlign === 'center' ? 'c' : '') +
    (absolute ? 'a' : '') +
    ((isField || role === 'textbox') && el.matches(':read-only') ? 'f' : '') +
    (tag === 'img' && !(el as HTMLImageElement).naturalWidth && el.hasAttribute('src') ? 'x' : '');
  if (marks) node.marks = marks;

  const inner: Light = { ...light, x: light.x + el.scrollLeft };
  if (/auto|scroll/.test(style.overflowY) && tag !== 'body') inner.scrolls = true;
  if (cuts && width > 0 && !/auto|scroll/.test(style.overflowX)) {
    inner.left = Math.max(light.left, box.left);
    inner.right = Math.min(light.right, box.right);
  }
  const shown = style.visibility === 'visible';
  if (isField) field(node, el as Field, shown);
  const others = othersIn(el, style);
  const parts = isField || tag === 'svg' ? [] : inside(el, style, others, between);
  const name = shown && (el.hasAttributes() || tag === 'svg') ? nameOf(el) : '';
  if (name) node.name = name;
  if (el.hasAttributes()) attributes(node, el);
  if (style.order !== '0') node.attrs = { ...node.attrs, order: style.order };
  if (Number.parseFloat(style.paddingTop) > 120) node.attrs = { ...node.attrs, pad: style.paddingTop };
  const framed = tag === 'iframe' || tag === 'frame' ? (el as HTMLIFrameElement) : undefined;
  const straight = !others;
  if (!framed) return { node, inner, parts, straight, root: el.shadowRoot ?? undefined };
  const all = { ...inner, x: 0, left: -1e9, right: 1e9 };
  return { node, inner: all, parts, straight, root: framed.contentDocument ?? undefined };
}

/** How far down in what holds it an absolutely placed element stands, scrolling apart: there a list that is drawn in part leaves room. */
function depth(el: Element, box: DOMRect): number {
  const around = el.parentElement;
  return around ? Math.round(box.top - around.getBoundingClientRect().top + around.scrollTop) : 0;
}

type Field = HTMLSelectElement | HTMLInputElement | HTMLTextAreaElement;

/** Chosen in a list of its own, and shown beside it. */
const isEmptyChoice = (el: Element | null): boolean => el?.role === 'combobox' && (el as Field).value === '';

/** Fields show their value, or their chosen option; a draft in a text area is nobody's fact. */
function field(node: PlainElement, el: Field, shown: boolean): void {
  const { localName } = el;
  if ((localName === 'textarea' && !node.marks?.includes('f')) || isEmptyChoice(el)) return;
  const isField =
    localName !== 'input' || /^(text|tel|email|number|date|datetime-local)?$/.test(el.getAttribute('type') ?? '');
  node.role = isField ? 'value' : 'button';
  if (isField && shown) node.own = 'selectedOptions' in el ? (el.selectedOptions[0]?.text ?? '') : el.value;
}

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
  keep('on', el.ariaSelected ?? el.ariaCurrent ?? el.ariaPressed ?? el.ariaChecked ?? (el as HTMLInputElement).checked);
  keep('size', el.ariaSetSize ?? el.ariaRowCount);
  keep('level', el.ariaLevel);
  keep('busy', el.ariaBusy);
  const { control } = el as HTMLLabelElement;
  keep('labels', node.tag === 'label' && control !== null && !isEmptyChoice(control));
  keep('open', node.role === 'button' && !el.ariaHasPopup && el.ariaExpanded);
  if (Object.keys(attrs).length > 0) node.attrs = attrs;
}
