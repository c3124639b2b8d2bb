import { render } from 'preact';
import '../../../src/panel/tokens.css';
import '../../../src/panel/panel.css';
import { Panel } from '../../../src/panel/view/app.tsx';
import * as sample from '../sample.ts';
import { type core, makeWorld } from '../world.ts';
import { strangeChat, strangeList, strangePage, talk } from './strange.ts';

/** Draws the panel on what the address asks for (`#case`, `#protected` …); only for looking at it. */
const asked = location.hash.slice(1);
const due = { ...sample.advice.countdowns[0], state: 'due', missing: [], mayClose: true, deadline: sample.now };
const world = makeWorld(
  asked === 'due'
    ? {
        advise: () => ({ ...sample.advice, countdowns: [due] }) as ReturnType<typeof core.advise>,
        viewCountdown: () => ({
          ...sample.view,
          elapsedMinutes: 131,
          missing: [],
          unseen: ['Sms och samtal är inte lästa: se efter att patienten inte har svarat i ett samtal.'],
        }),
      }
    : asked === 'broken'
      ? {
          advise: () => {
            throw new Error('broken');
          },
        }
      : {},
  asked === 'region' ? {} : { region: 'jonkoping' },
);
if (asked === 'strange') world.glass = strangePage();
if (asked === 'strange-chat') world.glass = strangeChat(talk({ line: 'Invånare' }, { line: 'Vårdteam' }));
if (asked === 'strange-sides') world.glass = strangeChat(talk({ side: 'left' }, { side: 'right' }));
if (asked === 'strange-list') world.glass = strangeList();
// Not before the panel hears it.
const { page } = world.services;
const { follow } = page;
page.follow = (hear) => {
  setTimeout(tell);
  return follow(hear);
};
const root = document.getElementById('app');
if (root) render(<Panel services={world.services} />, root);

const protectedCase = { ...sample.open, patient: { personalIdentityNumber: '19121212-1212', protected: true } };
/** The page tells what it shows. */
function tell(): void {
  if (asked === 'shift') {
    const seen = { ...sample.open, messages: [{ at: '2026-03-02T15:30:00+01:00', from: 'staff' as const, text: '' }] };
    const olle = { ...seen, url: `${sample.url}0`, owner: 'Olle', patient: { name: 'Olle Ek' } };
    const received = {
      ...seen,
      url: `${sample.url}1`,
      phase: 'received' as const,
      handover: { state: 'pending' as const },
    };
    for (const [nr, one] of [olle, received, seen].entries()) setTimeout(() => world.showCase(one), nr * 30);
    return;
  }
  if (asked === 'queue')
    world.show({
      kind: 'reading',
      reading: { case: null, queue: sample.queue, fields: [] },
      clockOffset: 0,
    });
  else if (asked === 'reload' || asked === 'elsewhere' || asked === 'changing') world.show({ kind: asked });
  else world.showCase(asked === 'protected' ? protectedCase : sample.open);
}
