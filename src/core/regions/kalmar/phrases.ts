import type { HandoverPlan } from '../../contract/notes.ts';
import { isOtherProvider, isRunning } from '../../rules/conditions.ts';
import { ongoing } from '../../rules/marks.ts';
import { clockWords, toldDay } from '../../time/words.ts';
import { words } from '../../words/row.ts';
import { answerBefore, say, told } from '../../words/say.ts';
import { isMeasure } from './measure.ts';
import { handledOn, isRehab, section as rehab } from './rehab.ts';
import { toldBefore } from './shift.ts';

const inactive = 'Inaktiva ärenden';
const worse = 'Blir du sämre innan dess: ring 1177 för råd, eller 112 om det är akut.';

/** What the routine wants the patient to be told, in our own words and in the forms of its chat guide (KLM-CHAT-3). */
export const phrases = [
  words({
    id: 'KLM-REPLY-2',
    kind: 'phrase',
    title: 'Sms som påminner patienten om att svara',
    section: inactive,
    note: 'Sms:et säger inget om vad ärendet gäller, eftersom andra kan se det.',
    needs: { phase: ['started'], silence: isRunning },
    mentions: ['acknowledged'],
    now: ({ silence, acknowledged = [] }) =>
      silence?.kind === 'running' && silence.byKind.sms === 0 && !acknowledged.includes('KLM-REPLY-2'),
    says: () => 'Hej! Du har ett meddelande i 1177 direkt som väntar på ditt svar. Logga in på 1177.se och svara där.',
  }),
  words({
    id: 'KLM-REPLY-1',
    kind: 'phrase',
    title: 'Påminnelse i chatten',
    section: inactive,
    note: 'Rutinen begär ett sms, inte ett meddelande i chatten. Tiden är den i nedräkningen: 24 timmar. Vid prio 1–2, oläst prioritet eller ärenden som är markerade som akuta ges ingen tid att vänta.',
    needs: { phase: ['started'], silence: isRunning },
    mentions: ['urgency'],
    now: ({ silence }) => silence !== undefined,
    says: ({ urgency }, { deadline, now }) =>
      urgency === 'no'
        ? say(
            'Hej! Vi vill gärna hjälpa dig vidare.',
            answerBefore(deadline, now),
            'Blir du sämre: ring 1177 för råd, eller 112 om det är akut.',
          )
        : 'Hej! Vi vill veta hur du mår. Svara här i chatten så snart du kan. Ring 112 om du blir mycket sämre.',
  }),
  words({
    id: 'KLM-SHIFT-1',
    kind: 'phrase',
    title: 'Tjänsten stänger för kvällen, natten eller helgen',
    section: 'Inför kvällar, nätter samt helger',
    note: 'Rutinen säger att patienten ska få veta att tjänsten stänger. När den öppnar igen, 1177 och 112 är vårt tillägg, för att ingen ska bli utan hjälp under tiden. Vid prio 1–2, oläst prioritet eller ärenden som är markerade som akuta sägs inte att ärendet får vänta.',
    needs: { phase: ['started'] },
    mentions: ['openFor', 'closing', 'opensAt', 'urgency'],
    now: ({ openFor }) => openFor !== undefined && openFor <= toldBefore,
    says: ({ openFor, closing, opensAt, urgency }, { now }) => {
      const shut = openFor === 0;
      const closes = closing && 'closesAt' in closing ? clockWords(closing.closesAt) : '[Fyll i: klockslag]';
      return say(
        shut ? 'Tack för ditt meddelande. Vi har stängt nu.' : `Tack för ditt meddelande. Vi stänger ${closes} i dag.`,
        `Vi öppnar igen ${told(opensAt, now)}${urgency === 'no' ? ' och fortsätter då med ditt ärende.' : '.'}`,
        urgency === 'no'
          ? worse
          : 'Vänta inte till dess om du behöver hjälp nu: ring 1177 för råd, eller 112 om det är akut.',
      );
    },
  }),
  words({
    id: 'KLM-HAND-3',
    kind: 'phrase',
    title: 'Ärendet lämnas över till rehab',
    section: rehab,
    note: 'Enheten nämns bara när det är klart att patienten inte har skyddade personuppgifter.',
    needs: { phase: ongoing, handover: isRehab },
    mentions: ['protected'],
    now: () => true,
    says: ({ protected: isProtected }, { now }) =>
      say(
        isProtected === false
          ? 'Vi lämnar över ditt ärende till Rehabiliteringsenheten.'
          : 'Vi lämnar över ditt ärende till kollegor som kan hjälpa dig vidare.',
        `Du kan räkna med svar ${toldDay(handledOn(now))} kl. 10.00-12.00.`,
      ),
  }),
  words({
    id: 'KLM-HAND-6',
    kind: 'phrase',
    title: 'Ärendet lämnas över',
    section: 'Sjuksköterska alt. Läkare',
    needs: { phase: ongoing, handover: (plan: HandoverPlan | null) => !isRehab(plan) },
    mentions: ['outcome', 'seenHandover'],
    now: ({ handover, outcome, seenHandover }) =>
      Boolean(handover) || outcome === 'handover' || seenHandover === 'pending',
    says: ({ handover = null }) => overTo(handover),
  }),
  words({
    id: 'KLM-RX-1',
    kind: 'phrase',
    title: 'Be patienten bekräfta att den har läst',
    section: 'Lokala rutiner bör exempelvis innehålla',
    needs: { phase: ['started', 'asynchronous'], outcome: isMeasure, measureConfirmed: [false] },
    now: () => true,
    says: () =>
      'Läs igenom det som vi har kommit överens om här i chatten. Svara sedan att du har läst, så vet vi att allt är klart. Hör av dig om något är oklart.',
  }),
  words({
    id: 'KLM-SUP-3',
    kind: 'phrase',
    title: 'Hjälp med inloggning och teknik',
    section: 'För invånare',
    needs: { phase: [...ongoing] },
    says: () =>
      'Behöver du hjälp med inloggning eller teknik? Ring den nationella supporten på 0771-25 10 10. De svarar alla dagar kl. 06.00-22.00.',
  }),
];

function overTo(plan: HandoverPlan | null): string {
  if (isOtherProvider(plan))
    return 'Vi lämnar över ditt ärende till en annan mottagning. Du får en biljett dit här i 1177 direkt. De hjälper dig vidare.';
  return plan?.target === 'same-unit'
    ? 'Vi lämnar över ditt ärende till en kollega hos oss. Du behöver inte göra något. Svaret kommer här i chatten.'
    : 'Vi lämnar över ditt ärende till den som bäst kan hjälpa dig. Svaret kommer här i 1177 direkt.';
}
