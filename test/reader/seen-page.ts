import type { PlainElement } from '../../src/reader/page/see.ts';
import type { SeenMessage } from '../../src/reader/page/wire.ts';

/** Case pages as the page's script sends them. */

let keys = 0;
export const el = (tag: string, kids: PlainElement['kids'], more: Partial<PlainElement> = {}): PlainElement => ({
  key: ++keys,
  tag,
  kids,
  box: [0, 0, 500, 20],
  marks: 'b',
  ...more,
});
const dt = (text: string) => el('dt', [text], { role: 'term' });
const dd = (text: string) => el('dd', [text], { role: 'definition' });
export const first = { number: '19850312-2387', text: 'Hej från Eva', at: '2026-03-04T10:00:00+01:00' };
export const second = { number: '19770309-2382', text: 'Hej från Nils', at: '2026-03-04T11:00:00+01:00' };

export const bubble = (text: string, at: string) =>
  el('li', [el('b', ['Patient']), el('time', ['10.00'], { attrs: { datetime: at } }), el('p', [text])], {
    role: 'listitem',
  });

/** A case page: its head and its chat may come from different cases. */
export function seen(path: string, head: typeof first, chat: typeof first, more: string[] = []): SeenMessage {
  const log = el('ul', [bubble(chat.text, chat.at), ...more.map((text) => bubble(text, '2026-03-04T12:00:00+01:00'))], {
    role: 'log',
  });
  const page = el('html', [el('dl', [dt('Personnummer'), dd(head.number), dt('Prioritet'), dd('2')]), log]);
  return whole(page, `https://clinic.platform24.se/${path}`);
}

/** A page as the page's script tells of it the first time. */
export const whole = (page: PlainElement, url: string): SeenMessage => ({
  kind: 'seen',
  first: true,
  changes: [{ key: 0, head: 0, kids: [page], tail: 0 }],
  whole: true,
  url,
});
