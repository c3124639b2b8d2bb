import type { Facts } from '../../facts/facts.ts';
import { isElsewhere, isNotClosed } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';
import { clockWords } from '../../time/words.ts';
import type { Region } from '../region.ts';

const section = 'Inför kvällar, nätter samt helger';

/** The product's own lead times before closing, in minutes. */
export const toldBefore = 60;
const handedOverBefore = 30;

export const shiftCards = [
  card({
    id: 'KLM-SHIFT-2',
    topic: 'shift',
    text: 'Ett startat ärende som inte är avslutat lämnas över till en annan vårdroll i tjänsten, tillbaka till patientliggaren, inför stängning och när den ansvariga byts: andra ser inte dina pågående ärenden. Alternativet är att ändra ärendet från synkront till asynkront.',
    section,
    note: 'De 30 minuterna före stängning är vårt eget val. Rutinens avsnitt skiljer sig åt: här är överlämning enda vägen, men ”Lokala rutiner bör exempelvis innehålla” nämner också att ärendet kan ändras till asynkront.',
    indicator: 'critical',
    inQueue: true,
    needs: { phase: ['started'], openFor: () => true },
    mentions: ['shift', 'handover', 'seenHandover', 'ownership', 'closing'],
    when: ({ openFor, shift, handover, seenHandover, ownership }) =>
      !isHandedOver({ seenHandover, ownership }) &&
      (openFor <= handedOverBefore || shift === 'end' || handover?.target === 'same-unit'),
    says: ({ openFor, seenHandover, ownership, closing }) => ({
      summary: 'Lämna över det pågående ärendet till en annan vårdroll: kollegor ser det inte annars',
      detail: [
        seenHandover === 'accepted' && ownership !== 'own'
          ? 'Ärendet är redan överlämnat en gång, men det går inte att se om det är du som har det nu: se efter.'
          : '',
        openFor <= handedOverBefore ? `${closingWords(openFor, closing)}.` : '',
        'Välj ”Lämna över besök”, så går ärendet åter till patientliggaren. Du kan också ändra det till asynkront.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
  }),
  card({
    id: 'KLM-SHIFT-1',
    topic: 'shift',
    text: 'Patienter i pågående ärenden får veta att tjänsten stänger för kvällen, natten eller helgen, gärna med en frasmall.',
    section,
    note: 'Timmen före stängning är vårt eget val.',
    indicator: 'warning',
    needs: { phase: ['started'], openFor: (minutes) => minutes <= toldBefore },
    mentions: ['closing'],
    says: ({ openFor, closing }) => ({
      summary: `${closingWords(openFor, closing)}: säg det till patienten`,
      detail:
        'Patienten behöver veta att tjänsten är stängd under kvällen, natten eller helgen. Använd gärna en frasmall.',
    }),
  }),
  card({
    id: 'KLM-SHIFT-3',
    topic: 'shift',
    text: 'Vid passets början tas ärenden som lämnats över från ett tidigare pass om hand, i tydlig prioritetsordning.',
    section: 'Lokala rutiner bör exempelvis innehålla',
    indicator: 'warning',
    inQueue: true,
    needs: { phase: isNotClosed },
    sees: { shift: ['start'], seenHandover: (state) => state !== 'none' },
    says: () => ({
      summary: 'Överlämnat från ett tidigare pass: ta hand om patienten',
      detail: 'Ta de överlämnade ärendena i prioritetsordning.',
    }),
  }),
];

interface Owned {
  readonly seenHandover: Facts['seenHandover'] | undefined;
  readonly ownership: Facts['ownership'] | undefined;
}

/** On its way to a role, or accepted by another; what may be the user's own since is not. */
export function isHandedOver({ seenHandover, ownership }: Owned): boolean {
  return seenHandover === 'pending' || (seenHandover === 'accepted' && isElsewhere(ownership));
}

function closingWords(openFor: number, closing: Facts['closing'] | undefined): string {
  return openFor > 0 && closing?.kind === 'last-hour'
    ? `Tjänsten stänger ${clockWords(closing.closesAt)}`
    : 'Tjänsten är stängd';
}

export const shift: Region['shift'] = {
  start: {
    rules: ['KLM-SHIFT-3', 'KLM-REPLY-1', 'KLM-HOURS-4', 'KLM-DOC-1'],
    unfinished: ['received', 'started'],
    checklists: ['KLM-ROLE-1', 'KLM-ROLE-2', 'KLM-ROLE-3'],
    text: 'Ärenden som lämnats över från ett tidigare pass tas om hand, i tydlig prioritetsordning.',
    section: 'Lokala rutiner bör exempelvis innehålla',
    note: 'Rutinen nämner inte mottagna och startade ärenden vid passets början. Vi visar dem också, eftersom de är påbörjade och inte avslutade.',
  },
  end: {
    rules: ['KLM-SHIFT-1', 'KLM-SHIFT-2', 'KLM-HAND-1', 'KLM-REPLY-1', 'KLM-HOURS-3', 'KLM-HOURS-4', 'KLM-DOC-1'],
    unfinished: ['received'],
    checklists: ['KLM-HOURS-2', 'KLM-ROLE-1', 'KLM-ROLE-2', 'KLM-ROLE-3'],
    text: 'Pågående ärenden lämnas över till en annan vårdroll, och patienten får veta att tjänsten stänger. Avslutade ärenden dokumenteras.',
    section,
    note: 'Rutinen säger inte att ett mottaget ärende är pågående. Vi visar det också, eftersom någon annan kan tro att det är omhändertaget.',
  },
};
