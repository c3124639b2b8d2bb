import fc from 'fast-check';
import type { Case } from '../../../src/core/contract/case.ts';
import type { Desk } from '../../../src/core/contract/desk.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { realCore as core } from '../../../src/panel/core.ts';
import { anyCase, anyDesk, anyNotes } from '../../core/generate.ts';

/**
 * What may be said of a protected patient, here decided: that identity is protected; in the head, in receipts and in lists the last
 * four digits of the number, by which a colleague tells one case from another; age and case facts; and the number itself on the
 * clipboard, in the one copy that asks for it, because it is what the record system is searched by. Nothing else of who or where: no
 * part of the name, patient's or guardian's, no other digit of the number, no telephone, no mail, no street, and neither the case's
 * unit nor the user's own. What staff writes itself is not gone through; the panel says so and asks before it is copied.
 */
export const secrets =
  /Qvintus|Zetterqvist|800504|070-?174|0701740605|Vildrosa|Nyckelpiga|Hemlighamn|Dolda gatan|qvintus@/i;

const number = '19800504-2380';
const told = [
  'Jag heter Qvintus Zetterqvist, 19800504-2380.',
  'Ring mig på 070-174 06 05 eller 0701740605.',
  'Mejla qvintus@exempel.se',
  'Jag är listad på Hemlighamn vårdcentral.',
  'Kan ni skicka till Zetterqvists?',
];
/** A name that the page does not show is a word among others, and cannot be told from them: the guardian is named only where shown. */
const ofGuardian = 'Mamma heter Vildrosa Nyckelpiga.';
const anamnesis = fc.subarray(told, { minLength: 1 }).map((lines) => ['Hosta sedan tre dagar.', ...lines].join('\n'));

export interface Hidden {
  case: Case;
  desk: Desk;
  notes: Notes;
}

/** Cases of protected people whose page shows all of who they are; protection stands on the page, in the record, or is the guardian's. */
export function anyHidden(region: Desk['region']): fc.Arbitrary<Hidden> {
  return fc
    .record({
      case: anyCase,
      desk: anyDesk(region),
      notes: anyNotes,
      by: fc.constantFrom('page' as const, 'record' as const, 'both' as const),
      words: anamnesis,
      reason: fc.constantFrom('Hosta', 'Hosta, hälsar Qvintus', 'Sjukintyg till Hemlighamn'),
      guardian: fc.boolean(),
      ticket: fc.boolean(),
      unit: fc.boolean(),
    })
    .map(({ case: c, desk, notes, by, words: said, reason, guardian, ticket, unit }) => {
      const words = guardian ? `${said}\n${ofGuardian}` : said;
      const { texts: _texts, acknowledged: _reasons, recordCheck: _check, ...marks } = notes;
      return {
        case: {
          ...c,
          url: 'https://clinic.platform24.se/patient/visit/1001',
          reason,
          anamnesis: ticket ? null : words,
          ticket: ticket ? { information: words } : null,
          unit: 'Hemlighamn vårdcentral',
          handover: { to: 'Hemlighamn rehab, Fysioterapeut', state: 'pending' },
          patient: {
            personalIdentityNumber: number,
            name: 'Qvintus Zetterqvist',
            phone: '070-174 06 05',
            ...(by !== 'record' && { protected: true }),
          },
          guardian: guardian ? { name: 'Vildrosa Nyckelpiga', protected: true } : null,
        },
        desk: { ...desk, unit: { ...desk.unit, name: unit ? 'Hemlighamn vårdcentral' : 'Enheten' } },
        notes: { ...marks, ...(by !== 'page' && { recordCheck: 'protected' }) } as Notes,
      };
    });
}

/** All that the core hands the panel of the case. */
export function outputs({ case: c, desk, notes }: Hidden): Record<string, unknown> {
  const kept = core.remember(c, desk);
  const advice = core.advise(c, desk, notes);
  return {
    advice,
    views: advice.countdowns.map((countdown) => core.viewCountdown(countdown, c, desk, notes)),
    texts: core.textsFor(c, desk, notes),
    phrases: core.phrasesFor(c, desk, notes),
    support: core.supportTextsFor(c, desk, notes),
    findings: core.checkDraft('Vad heter du, och var bor du? tyvärr kl 14', c, desk, notes),
    queue: core.adviseQueue([c], desk),
    kept,
    shift: core.adviseShift([{ case: core.recall(kept, desk.region), notes, opened: true }], { ...desk, shift: 'end' }),
  };
}
