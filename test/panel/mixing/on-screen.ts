/** What stands in the panel as it is drawn, without knowing what it is. */
export const fields = () => [
  ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('.tabpanel textarea, .tabpanel .field input'),
];
const nameOf = (field: Element): string =>
  (document.querySelector(`label[for="${field.id}"]`)?.textContent ?? field.id.replace(/^entry-\d+-/, '')) || 'draft';
export const tab = (): string => document.querySelector('[role="tab"][aria-selected="true"]')?.id ?? '';

/** What is written where, by label or field. */
export const standing = () =>
  new Map(fields().flatMap((one) => (/w\d/.test(one.value) ? [[nameOf(one), one.value] as const] : [])));

/** Everything that a person or a screen reader meets. */
export const drawn = (): string => {
  const attributes = [...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')].flatMap((one) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
  );
  const values = [...document.querySelectorAll<HTMLInputElement>('input,textarea,select')].map(({ value }) => value);
  return [document.title, document.body.textContent, ...attributes, ...values].join('\n');
};

export const controls = () => [...document.querySelectorAll<HTMLElement>('button:not([disabled])')];
