import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

/** Pages as known kits build them. */

const now = '2026-03-12T14:40:00+01:00';
const url = 'https://clinic.platform24.se/page';
export type Kids = PlainElement['kids'];
export const reading = (...kids: Kids) => readSeen(el('html', [el('body', kids)]), defaultProfile, { url, now });
export const read = (...kids: Kids) => reading(...kids).case;

export const div = (...kids: Kids) => el('div', kids);
export const span = (text: string) => el('span', [text], { marks: '' });
export const bold = (text: string) => el('b', [text], { marks: '' });
export const h2 = (text: string) => el('h2', [text], { role: 'heading' });
export const button = (text: string) => el('button', [text], { role: 'button' });
export const link = (text: string, href = '/x') => el('a', [text], { role: 'link', attrs: { href }, marks: '' });
export const dt = (text: string) => el('dt', [text], { role: 'term' });
export const dd = (...kids: Kids) => el('dd', kids, { role: 'definition' });
export const dl = (...kids: Kids) => el('dl', kids);
export const li = (...kids: Kids) => el('li', kids, { role: 'listitem' });
export const cells = (tag: 'td' | 'th', ...texts: (string | PlainElement)[]) =>
  el(
    'tr',
    texts.map((text) => el(tag, [text], { role: tag === 'td' ? 'cell' : 'columnheader' })),
    { role: 'row' },
  );
export const table = (...rows: PlainElement[]) => el('table', rows, { role: 'table' });
export const head = el('section', [
  el('h1', ['Eva Testberg'], { role: 'heading' }),
  div('850312-2387'),
  div('Startat besök'),
]);
