import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Change } from '../../src/reader/page/differ.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readPage, readSeen } from '../../src/reader/read-page.ts';
import { grow } from '../../src/reader/tree/grow.ts';
import { mirror } from '../../src/reader/tree/mirror.ts';
import { now, openEye, url } from './reader/page.ts';
import { scriptOf } from './reader/script.ts';
import { sideways } from './reader/sideways.ts';

/** What a change pushes aside is told of in the same look: no reading is made of boxes of before and after. */
let eye: Awaited<ReturnType<typeof openEye>>;
let script: string;
beforeAll(async () => {
  eye = await openEye();
  script = await scriptOf(`import { see, sightOf } from './sight.ts';
        const observer = new MutationObserver(() => {});
        const sight = sightOf(document);
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        globalThis.step = (budget, act) => {
          act();
          for (const record of observer.takeRecords()) sight.touch(record.target, record.type === 'attributes', record);
          const changes = [];
          let done = false;
          while (!done) {
            done = sight.look(budget);
            changes.push(...JSON.parse(JSON.stringify(sight.changes())));
          }
          return { changes, fresh: see(document) };
        };`);
});
afterAll(() => eye.browser.close());

const row = (side: string, text: string) => `<li class="${side}"><div class="b">${text}</div></li>`;
/** A chat that tells by its sides who writes where no name stands: the nurse is named once, the patient never. */
const chat = (style: string, many = 3) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Ärende</title>
<style>body{margin:0;font:14px sans-serif}main{display:flex;width:1100px}section{flex:1;min-width:0}aside{width:700px;flex:none}ul{list-style:none;margin:0;padding:0}
li{margin:6px 0;display:flex}.b{width:180px;background:#eee;padding:4px}.s{justify-content:flex-end}.s .b{background:#cde}aside[hidden]{display:none}${style}</style>
<main><section aria-label="Chatt"><div role="log"><ul>${Array.from({ length: many }, (_, nr) => row('p', `<time datetime="2026-03-04T10:0${nr % 10}:00+01:00">10.0${nr % 10}</time><p>Jag har ont i halsen, för ${nr} gången.</p>`)).join('')}
${row('s', '<b>Sjuksköterska Anna Berg</b> <time datetime="2026-03-04T10:20:00+01:00">10.20</time><p>Hur länge har du haft det?</p>')}</ul></div></section>
<aside><h1>Tolvan Tolvansson</h1><dl><dt>Personnummer</dt><dd><span id="a">19121212</span><span>-1212</span></dd><dt>Prioritet</dt><dd>3</dd><dt>Status</dt><dd>Startat besök</dd></dl></aside></main>`;
const guest = row(
  's',
  '<b>Gäst</b> <time datetime="2026-03-04T10:30:00+01:00">10.30</time><p>Jag är hennes syster.</p>',
);
const log = `document.querySelector('[role=log] ul')`;
const append = `${log}.insertAdjacentHTML('beforeend', ${JSON.stringify(guest)});`;

interface Push {
  what: string;
  html: string;
  act: string;
}
const pushes: Push[] = [
  {
    what: 'a column beside the chat goes and a message comes',
    html: chat(''),
    act: `document.querySelector('aside').style.width = '0'; ${append}`,
  },
  { what: 'a column beside the chat goes', html: chat(''), act: `document.querySelector('aside').remove()` },
  {
    what: 'a column comes beside the chat',
    html: chat('aside{width:100px}'),
    act: `document.querySelector('main').insertAdjacentHTML('afterbegin', '<nav style="width:300px">Meny</nav>'); ${append}`,
  },
  {
    what: 'a long chat grows wider with its message',
    html: chat('', 90),
    act: `document.querySelector('aside').style.width = '0'; ${append}`,
  },
  {
    what: 'a chat has rooms of its own for each day',
    html: chat('').replace('</ul></div>', '</ul><ul id="day"></ul></div>'),
    act: `document.querySelector('aside').style.width = '0'; document.getElementById('day').innerHTML = ${JSON.stringify(guest)}`,
  },
  {
    what: 'the sides turn with the number of messages',
    html: chat('li:nth-child(even) .b{margin-left:auto}', 5),
    act: `${log}.insertAdjacentHTML('afterbegin', ${JSON.stringify(guest)})`,
  },
  {
    what: 'the sides turn with the number of messages in a long chat',
    html: chat('li:nth-child(even) .b{margin-left:auto}', 90),
    act: `${log}.insertAdjacentHTML('afterbegin', ${JSON.stringify(guest)})`,
  },
  {
    what: 'a scroll bar comes',
    html: chat('[role=log]{overflow-y:auto;height:260px;width:400px}'),
    act: append.repeat(6),
  },
  {
    what: 'the widest message makes the chat wider',
    html: chat('[role=log]{width:fit-content}.b{width:auto;max-width:40em}'),
    act: `document.querySelector('.p p').textContent = 'En mycket lång rad. '.repeat(9)`,
  },
  {
    what: 'a word in a row grows shorter',
    html: chat(''),
    act: `document.getElementById('a').firstChild.nodeValue = '1912'`,
  },
  {
    what: 'a cell makes its column wider',
    html: chat('').replace(
      '<h1>',
      '<table><tr><th>Ålder</th><td id="c">3</td><td>år <span>och</span><span> mer</span></td></tr><tr><th>Språk</th><td>sv</td><td><b>Tolk</b> <i>nej</i></td></tr></table><h1>',
    ),
    act: `document.getElementById('c').textContent = 'mycket, mycket gammal'`,
  },
];

it.each(pushes)('$what', async ({ html, act }) => {
  for (const budget of [1e6, -1]) {
    await eye.show(html);
    await eye.page.evaluate(script);
    const glass = mirror();
    const step = async (first: boolean, what = '') => {
      const told = (await eye.page.evaluate(`step(${budget}, () => { ${what} })`)) as {
        changes: Change[];
        fresh: PlainElement;
      };
      glass.take(told.changes, first);
      expect(readPage(glass.page(), defaultProfile, { url, now })).toEqual(
        readSeen(told.fresh, defaultProfile, { url, now }),
      );
      expect(sideways(glass.page())).toEqual(sideways(grow(told.fresh)));
      return told.fresh;
    };
    const before = await step(true);
    const after = await step(false, act);
    // The change did move what it is to move.
    expect(sideways(grow(after))).not.toEqual(sideways(grow(before)));
  }
});
