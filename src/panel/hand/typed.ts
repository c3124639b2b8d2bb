import * as z from 'zod/mini';
import { Case } from '../../core/contract/case.ts';
import { parseDay } from '../../core/time/civil.ts';
import { instantOf, isoOf } from '../../core/time/zone.ts';
import { attempt, type Core } from '../core.ts';
import { asked } from './asked.ts';
import { withHand } from './hand.ts';

/** A value for the field, or what is wrong with what was typed, in Swedish. */
type Typed = { ok: true; value: unknown } | { ok: false; fault: string };

export interface Desk {
  open: Case;
  core: Pick<Core, 'ageAt'>;
  /** Milliseconds. */
  now: number;
}

const fault = (text: string): Typed => ({ ok: false, fault: text });

/** What a person has typed or chosen for the field, checked by the contract. A choice is given by its place in the list; `from` is of a message. */
export function readTyped(field: string, typed: string, from: string, desk: Desk): Typed {
  const how = asked[field];
  const text = typed.trim();
  if (!how) return fault('Uppgiften går inte att ange för hand.');
  if (text === '')
    return fault(how.kind === 'time' || how.kind === 'message' ? 'Fyll i dag och tid.' : 'Fyll i ett värde.');
  const got = given();
  if (!got.ok) return got;
  const checked = z.safeParse(Case, withHand(desk.open, { [field]: got.value }));
  return checked.success ? got : fault(`Värdet går inte att använda: ${checked.error.issues[0]?.message ?? ''}.`);

  function given(): Typed {
    switch (how?.kind) {
      case 'choice': {
        const choice = how.choices[Number(text)];
        return choice ? { ok: true, value: choice[1] } : fault('Välj ett av alternativen.');
      }
      case 'time':
        return readTime(text, desk.now, how.ahead === true);
      case 'message': {
        if (from !== 'patient' && from !== 'staff') return fault('Välj vem meddelandet är från.');
        const at = readTime(text, desk.now, false);
        return at.ok ? { ok: true, value: [{ at: at.value, from, text: '' }] } : at;
      }
      case 'images':
        return /^\d{1,3}$/.test(text) ? { ok: true, value: Number(text) } : fault('Skriv antalet med siffror.');
      case 'number':
        return readNumber(text, desk);
      default:
        return { ok: true, value: text };
    }
  }
}

/** "2026-03-02T14:40" on Sweden's clock. */
function readTime(text: string, now: number, ahead: boolean): Typed {
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(text);
  if (!found?.[1]) return fault('Fyll i dag och tid.');
  const at = instantOf(parseDay(found[1]), Number(found[2]) * 60 + Number(found[3]));
  if (!ahead && at > now + 60_000) return fault('Tiden ligger i framtiden.');
  if (ahead && at < now) return fault('Tiden har redan passerat.');
  return { ok: true, value: isoOf(at) };
}

const whyNot = {
  malformed: 'Numret går inte att tolka. Skriv det som ååååmmdd-nnnn.',
  'check-digit': 'Kontrollsiffran stämmer inte. Kontrollera numret.',
  future: 'Födelsedatumet ligger i framtiden.',
};

function readNumber(text: string, { core, now }: Desk): Typed {
  const age = attempt(() => core.ageAt(text, isoOf(now)));
  if (!age.ok) return fault(whyNot.malformed);
  if ('unknown' in age.value && age.value.unknown !== 'temporary') return fault(whyNot[age.value.unknown]);
  return { ok: true, value: text };
}
