import { copyOut } from '../../../src/panel/copying.ts';
import { realCore as core } from '../../../src/panel/core.ts';
import { shortIdentity } from '../../../src/panel/identity.ts';
import { asHtml, asPlain } from '../../../src/panel/note-text.ts';
import { strangers } from './look.ts';
import { identityIn, type Site, urlOf } from './people.ts';
import { desk, holds, memoryOf, type Nr, noteOf, type Session, say } from './session.ts';
import type { Step } from './steps.ts';
import { otherPatient, show } from './windows.ts';

/** One copy by the panel's own copying, with what the page does meanwhile; what ends on the clipboard must be this case's. */
export async function copy(
  session: Session,
  nr: Nr,
  { what, nr: which, meanwhile, to }: Extract<Step, { do: 'copy' }>,
): Promise<boolean> {
  const panel = session.panels[nr];
  const shown = panel?.shown;
  if (!panel || !shown) return false;
  const { memory, headings, all, advice } = noteOf(session, panel, shown);
  const { open, at, site } = shown;
  const parts = headings.map(({ keyword, text }) => ({ keyword, text }));
  const records = core.textsFor(open, desk(session), memory.notes);
  const text = {
    keyword: () => asPlain(all.slice(which % Math.max(1, all.length)).slice(0, 1)),
    note: () => asPlain(parts),
    formatted: () => asPlain(parts),
    registration: () =>
      advice.registration.entries.flatMap(({ fields }) => fields.map((field) => JSON.stringify(field))).join('\n'),
    text: () => records[which % Math.max(1, records.length)]?.text ?? '',
    number: () => open.patient?.personalIdentityNumber ?? '',
  }[what]();
  const goes = (): void => show(session, nr, to);
  const protect = (): void => {
    (session.sites[at] as Site).hidden = true;
    show(session, nr, at);
    if (session.panels[1 - nr]?.shown?.at === at) show(session, (1 - nr) as Nr, at);
  };
  // Another patient comes to an address only once what was written there is saved.
  const another = async (): Promise<void> => {
    if (await otherPatient(session, at)) say(session, 'other patient while copying');
  };
  const before = session.clipboard;
  let put = '';
  let puts = 0;
  const during = async (sent: string): Promise<void> => {
    if (meanwhile === 'refused') throw new Error('NotAllowedError');
    puts += 1;
    put = sent;
    if (meanwhile === 'goes-in-writing') goes();
    if (meanwhile === 'other-patient-in-writing') await another();
    if (meanwhile === 'protected-in-writing') protect();
    session.clipboard = sent;
  };
  const who = shortIdentity(open, memory.notes);
  const here = (): string | null => {
    const there = panel.shown;
    return there?.nr === shown.nr ? shortIdentity(there.open, memoryOf(panel, there).notes) : null;
  };
  const end = await copyOut(
    {
      page: {
        follow: () => () => {},
        readBy: () => {},
        askAccess: async () => {},
        glass: () => null,
        looks: () => () => {},
        show: () => {},
        point: () => () => {},
        still: async ({ url }) => {
          if (meanwhile === 'page-goes') session.pages[nr] = to;
          if (meanwhile === 'panel-goes') goes();
          if (meanwhile === 'protected-before') protect();
          return session.pages[nr] !== null && url === urlOf(session.pages[nr] ?? -1) ? 'same' : 'other';
        },
      },
      clipboard: { text: during, rich: (sent, html) => during(`${sent}\n${html}`), follow: null },
    },
    { what, text, ...(what === 'formatted' ? { html: asHtml(parts) } : {}) },
    { open, who, lineEnds: which % 2 === 0 ? 'lf' : 'crlf', stopped: null, onCopied: () => {} },
    here,
  );
  holds(strangers(session, panel, put, { ...shown, site }), `the copy for u${at} p${site.who} holds`);
  if (what !== 'number') holds(identityIn(put), 'the copy names the patient:');
  if (puts > 0 && session.clipboard !== put) throw new Error('the clipboard does not hold what was copied');
  if (puts === 0 && session.clipboard !== before) throw new Error('a refused copy changed the clipboard');
  const gone = ['page-goes', 'panel-goes'].includes(meanwhile) && to !== at;
  if (gone && (puts > 0 || end?.ok !== false)) throw new Error(`copied for u${at} though the page was at u${to}`);
  if (end === null && here() !== null) throw new Error('no receipt');
  if (end?.ok && (puts === 0 || end.text !== `Kopierat: ${what}, för ${here()}.`))
    throw new Error(`the receipt is not for the case shown, ${here()}: ${end.text}`);
  if (end?.ok === false && /··|[A-H]{2} /.test(end.text)) throw new Error(`a refusal names somebody: ${end.text}`);
  // The panel is told of where the page has gone in the meantime.
  const real = session.pages[nr];
  if (real !== null && real !== undefined && panel.shown?.at !== real) show(session, nr, real);
  return true;
}
