import type { HandoverPlan } from '../../contract/notes.ts';
import { isRunning } from '../../rules/conditions.ts';
import { ongoing } from '../../rules/marks.ts';
import { minuteMs } from '../../time/civil.ts';
import { toldDay, toldWhen } from '../../time/words.ts';
import { words } from '../../words/row.ts';
import { place, say } from '../../words/say.ts';
import { isOtherUnit } from './handover.ts';

const ended = 'Avsluta arbetspass';
const urgent = 'Blir det bråttom: ring 1177 eller sök vård på en akutmottagning. Ring 112 om det är akut.';

/** UPP-REPLY-1: two hours from the message itself. */
const limitMs = 120 * minuteMs;

/** What the manual wants the patient to be told, in our own words. */
export const phrases = [
  words({
    id: 'UPP-REPLY-1',
    kind: 'phrase',
    title: 'Patienten dröjer: svar inom två timmar',
    section: 'Patienten dröjer med att svara i chatt',
    note: 'Klockslaget räknas från när texten visas här: skicka den direkt. Nedräkningen känner igen meddelandet i chatten. Är meddelandet redan skickat nämns samma tid igen.',
    needs: { phase: ['started'], silence: isRunning },
    mentions: ['urgency'],
    now: ({ silence }) => silence !== undefined,
    says: ({ urgency }, { now, deadline }) => {
      const first = deadline.kind !== 'until';
      const until = first ? Math.ceil((now + limitMs) / minuteMs) * minuteMs : deadline.at;
      return say(
        'Hej! Vi vill gärna hjälpa dig vidare.',
        first
          ? `Du behöver svara inom två timmar, före ${toldWhen(until, now)}.`
          : `Du behöver svara före ${toldWhen(until, now)}.`,
        'Annars stänger vi ärendet. Hör av dig på nytt om besvären är kvar eller blir värre.',
        urgency !== 'no' && 'Vi försöker också nå dig på telefon. Ring 112 om det är akut.',
      );
    },
  }),
  words({
    id: 'UPP-SHIFT-1',
    kind: 'phrase',
    title: 'Ärendet pausas till nästa dag',
    section: ended,
    note: 'Erbjuds inte vid prio 1–2 eller oläst prioritet. Dagen är enhetens nästa öppna vardag. 112 är vårt tillägg.',
    needs: { phase: ['received', 'started'], urgency: ['no'] },
    mentions: ['shift', 'closing', 'nextWorkingDay'],
    when: ({ urgency }) => urgency === 'no',
    now: ({ shift, closing }) => shift === 'end' || closing?.kind === 'last-hour' || closing?.kind === 'after',
    says: ({ nextWorkingDay }) =>
      say(
        'Vi hinner inte bli klara med ditt ärende i dag.',
        `Vi fortsätter ${nextWorkingDay === undefined ? place('dag') : toldDay(nextWorkingDay)}.`,
        urgent,
      ),
  }),
  words({
    id: 'UPP-SHIFT-1',
    kind: 'phrase',
    title: 'Vart patienten vänder sig om det blir bråttom',
    section: ended,
    note: '112 är vårt tillägg.',
    needs: { phase: ongoing },
    mentions: ['shift', 'urgency'],
    now: ({ shift, urgency }) => shift === 'end' && urgency !== 'no',
    says: () => urgent,
  }),
  words({
    id: 'UPP-SHIFT-2',
    kind: 'phrase',
    title: 'Ärendet avslutas och patienten får en bokad tid',
    section: ended,
    needs: { phase: ['received', 'started'] },
    mentions: ['shift', 'outcome'],
    now: ({ shift, outcome }) => shift === 'end' || outcome === 'digital-visit' || outcome === 'physical-visit',
    says: () =>
      'Vi avslutar ärendet här och har bokat en tid till dig i stället: [Fyll i: dag och klockslag], [Fyll i: digitalt möte eller fysiskt besök].',
  }),
  words({
    id: 'UPP-HAND-1',
    kind: 'phrase',
    title: 'Ärendet lämnas över',
    section: 'Ärende som behöver lämnas över till kollega/annan profession',
    needs: { phase: ongoing, handover: (plan: HandoverPlan | null) => !isOtherUnit(plan) },
    mentions: ['outcome', 'seenHandover', 'shift'],
    now: ({ handover, outcome, seenHandover, shift }) =>
      Boolean(handover) || outcome === 'handover' || seenHandover === 'pending' || shift === 'end',
    says: () =>
      'Vi lämnar över ditt ärende till en kollega som kan hjälpa dig vidare. Du behöver inte göra något. Svaret kommer här i chatten.',
  }),
  words({
    id: 'UPP-HAND-3',
    kind: 'phrase',
    title: 'Information till patienten i biljetten',
    section: '1177 på telefon lämnar över ärende till annan vårdenhet',
    needs: { phase: ongoing, handover: isOtherUnit },
    now: () => true,
    says: () =>
      'Du får en biljett till en annan mottagning, som hjälper dig vidare. Öppna biljetten i 1177 direkt när det här ärendet är avslutat. Det du redan har berättat följer med.',
  }),
  words({
    id: 'UPP-VIDEO-1',
    kind: 'phrase',
    title: 'Patientavgift före video eller samtal',
    section: 'Videomöte och ljudsamtal',
    needs: { phase: ['received', 'started'] },
    mentions: ['contactForms', 'outcome'],
    now: ({ contactForms = [], outcome }) =>
      contactForms.includes('video') || contactForms.includes('voice') || outcome === 'digital-visit',
    says: () =>
      'Jag vill gärna fortsätta med ett video- eller ljudsamtal. Det kostar [Fyll i: avgift] kronor. Tacka ja i 1177 direkt om det går bra för dig.',
  }),
  words({
    id: 'UPP-CONS-2',
    kind: 'phrase',
    title: 'Fråga vårdnadshavaren om samtycke',
    section: 'Hantera ärende',
    needs: { phase: ongoing, contact: ['guardian'] },
    now: ({ contact }) => contact === 'guardian',
    says: () =>
      'Får vi ta del av barnets sjukdomshistorik och läkemedelslista? Det hjälper oss att göra en bra bedömning. Svara ja eller nej här i chatten.',
  }),
];
