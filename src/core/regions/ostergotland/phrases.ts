import type { HandoverPlan } from '../../contract/notes.ts';
import { isRunning, isTicketed } from '../../rules/conditions.ts';
import { ongoing } from '../../rules/marks.ts';
import { toldDay } from '../../time/words.ts';
import { words } from '../../words/row.ts';
import { answerBefore, place, say } from '../../words/say.ts';
import { isRenewal } from './administrative.ts';
import { isHigh } from './urgent.ts';

const care = '6.1 Handläggning av Sök vård-ärenden';
const handing = 'Lämna över ett pågående ärende';
const ticket = 'Lämna över ett pågående ärende till/från en privat verksamhet';
const administrative = '7 Administrativa ärenden';
const seek = 'Sök vård om du behöver: ring 1177 för råd, eller 112 om det är akut.';

type Plan = HandoverPlan | null;

/** What the guideline wants the patient to be told, in our own words. */
export const phrases = [
  words({
    id: 'OST-DAY-1',
    kind: 'phrase',
    title: 'Ärendet hanteras nästa vardag',
    section: care,
    note: 'Erbjuds inte vid prio 1–2 eller oläst prioritet. Dagen är enhetens nästa öppna vardag.',
    needs: {
      flow: ['seek-care'],
      phase: ['waiting', 'received', 'started'],
      priority: (priority) => priority !== null && !isHigh(priority),
    },
    mentions: ['closing', 'nextWorkingDay'],
    when: ({ priority }) => priority !== undefined,
    now: ({ closing }) => closing?.kind === 'last-hour' || closing?.kind === 'after',
    says: ({ nextWorkingDay }) =>
      say(
        'Tack för att du hör av dig. Vi hinner inte med ditt ärende i dag.',
        `Vi hjälper dig ${nextWorkingDay === undefined ? place('nästa vardag') : toldDay(nextWorkingDay)}.`,
        'Vänta inte om du blir sämre.',
        seek,
      ),
  }),
  words({
    id: 'OST-REPLY-2',
    kind: 'phrase',
    title: 'Kontaktförsök: patienten svarar inte',
    section: care,
    note: 'Riktlinjen begär två kontaktförsök men säger inte vad de ska innehålla. Tiden är den i nedräkningen. Vid prio 1–2 och oläst prioritet ges ingen tid att vänta.',
    needs: { phase: ['started'], silence: isRunning },
    mentions: ['urgency'],
    now: ({ silence }) => silence !== undefined,
    says: ({ urgency }, { deadline, now }) =>
      urgency === 'no'
        ? say('Hej! Vi vill gärna hjälpa dig vidare.', answerBefore(deadline, now), seek)
        : 'Hej! Vi vill veta hur du mår. Svara här i chatten så snart du kan. Vi försöker också nå dig på telefon. Ring 112 om det är akut.',
  }),
  words({
    id: 'OST-REPLY-3',
    kind: 'phrase',
    title: 'Ärendet avslutas utan svar',
    section: care,
    needs: { phase: ['started'], priority: (priority) => !isHigh(priority) },
    mentions: ['silence', 'outcome'],
    when: ({ silence, outcome }) => outcome === 'no-reply' || silence === undefined || silence.kind === 'running',
    now: ({ silence, outcome }) =>
      outcome === 'no-reply' || (silence?.kind === 'running' && silence.attempts.length >= 2),
    says: () => `Vi har sökt dig utan att få svar och avslutar därför ärendet. Du är välkommen att söka igen. ${seek}`,
  }),
  words({
    id: 'OST-REPLY-5',
    kind: 'phrase',
    title: 'Ärendet stängs utan svar, prio 1–2',
    section: care,
    needs: { phase: ['started'], priority: isHigh },
    mentions: ['silence', 'outcome'],
    when: ({ silence, outcome }) => outcome === 'no-reply' || silence === undefined || silence.kind === 'running',
    now: ({ silence, outcome }) =>
      outcome === 'no-reply' || (silence?.kind === 'running' && silence.chatAttempts.length >= 2),
    says: () =>
      `Vi har sökt dig i chatten och på telefon utan att nå dig och stänger därför ärendet. Sök igen om du fortfarande har besvär. ${seek}`,
  }),
  words({
    id: 'OST-HAND-2',
    kind: 'phrase',
    title: 'Ärendet lämnas över till en annan enhet',
    section: handing,
    needs: {
      phase: ongoing,
      handover: (plan: Plan) => !isTicketed(plan) && plan?.target !== 'same-unit' && plan?.target !== 'not-in-service',
    },
    mentions: ['outcome', 'seenHandover'],
    now: ({ handover, outcome, seenHandover }) =>
      Boolean(handover) || outcome === 'handover' || seenHandover === 'pending',
    says: () =>
      'Vi lämnar över ditt ärende till en annan enhet, som hjälper dig vidare. Tills de har tagit emot det är det vi som har hand om dig. Svaret kommer här i 1177 direkt.',
  }),
  words({
    id: 'OST-HAND-5',
    kind: 'phrase',
    title: 'Patienten behöver bekräfta biljetten',
    section: ticket,
    needs: { phase: ongoing, handover: isTicketed },
    now: () => true,
    says: () =>
      'Du får en biljett till en annan mottagning, som hjälper dig vidare. Bekräfta biljetten i 1177 direkt när du vill använda den. Den gäller till och med [Fyll i: dag].',
  }),
  words({
    id: 'OST-HAND-4',
    kind: 'phrase',
    title: 'Fråga vilken rehabenhet patienten vill ha',
    section: handing,
    note: 'Erbjuds bara när det är klart att patienten inte har skyddade personuppgifter, eftersom svaret kan säga var patienten bor.',
    needs: { phase: ongoing, handover: (plan: Plan) => plan?.target === 'rehab' },
    mentions: ['knownProtected', 'protected'],
    when: ({ protected: isProtected }) => isProtected === false,
    now: () => true,
    says: () => 'Vilken rehabenhet vill du ha kontakt med? Vi lämnar över ditt ärende dit när du har svarat.',
  }),
  words({
    id: 'OST-HAND-6',
    kind: 'phrase',
    title: 'Hänvisa till Kontakta mig',
    section: '10.3 Överlämna ärenden till verksamheter som inte är aktiverade i tjänsten',
    needs: { phase: ongoing, flow: ['administrative'], handover: (plan: Plan) => plan?.target === 'not-in-service' },
    now: ({ flow }) => flow === 'administrative',
    says: () =>
      'Din fråga besvaras av en annan mottagning. Logga in på 1177.se, välj mottagningen och sedan Kontakta mig.',
  }),
  words({
    id: 'OST-ADM-2',
    kind: 'phrase',
    title: 'Fel flöde: skapa ett ärende i Sök vård',
    section: administrative,
    needs: { phase: ['waiting', ...ongoing], flow: ['administrative'] },
    mentions: ['wrongFlow'],
    now: ({ wrongFlow }) => wrongFlow === true,
    says: () =>
      `Din fråga gäller din hälsa och får bäst hjälp i Sök vård. Logga in i 1177 direkt, välj Sök vård och skapa ett nytt ärende. Vänta inte om det är bråttom. ${seek}`,
  }),
  words({
    id: 'OST-ADM-3',
    kind: 'phrase',
    title: 'Receptförnyelse: hänvisa till Förnya recept',
    section: administrative,
    needs: { phase: ['waiting', ...ongoing] },
    mentions: ['reason'],
    when: ({ reason }) => isRenewal(reason ?? null),
    now: () => true,
    says: () => 'Du förnyar ditt recept enklast i tjänsten Förnya recept. Logga in på 1177.se och välj Förnya recept.',
  }),
  words({
    id: 'OST-CONS-1',
    kind: 'phrase',
    title: 'Fråga om samtycke till en annan mötesform',
    section: '8.3 Övergång mellan olika mötesformer',
    needs: { phase: ['started'] },
    says: () => 'Går det bra för dig att vi fortsätter med [Fyll i: chatt, video eller telefon] i stället?',
  }),
  words({
    id: 'OST-FEE-2',
    kind: 'phrase',
    title: 'Besöket medför en avgift',
    section: '2 Avgift',
    needs: { phase: ['received', 'started'] },
    mentions: ['outcome'],
    now: ({ outcome }) => outcome === 'digital-visit' || outcome === 'physical-visit' || outcome === 'phone-visit',
    says: () =>
      'Hittills har kontakten varit avgiftsfri. Nästa steg är ett besök som kostar [Fyll i: avgift] kronor. Vill du fortsätta?',
  }),
  words({
    id: 'OST-BOOK-1',
    kind: 'phrase',
    title: 'Patienten behöver bekräfta den bokade tiden',
    section: '15 Vårdinitierade besök',
    needs: { phase: ongoing },
    mentions: ['outcome'],
    now: ({ outcome }) => outcome === 'digital-visit',
    says: () => 'Du har fått en tid för ett digitalt besök: [Fyll i: dag och klockslag]. Bekräfta tiden i 1177 direkt.',
  }),
  words({
    id: 'OST-ASYNC-1',
    kind: 'phrase',
    title: 'Patienten kan återuppta ärendet',
    section: '6.5 Patient återuppta ett ärende med asynkron fas',
    needs: { phase: ['started', 'asynchronous'] },
    mentions: ['asynchronousPlanned'],
    now: ({ asynchronousPlanned, phase }) => asynchronousPlanned === true || phase === 'asynchronous',
    says: () =>
      'Du kan skriva till oss igen i det här ärendet i [Fyll i: antal] dagar, om det gäller samma besvär. Gäller det något annat skapar du ett nytt ärende.',
  }),
  words({
    id: 'OST-LOAD-1',
    kind: 'phrase',
    title: 'Hög belastning: svaren kan dröja',
    section: '9.1 Hantera mycket hög ärendevolym i chatt',
    note: 'Den som är övergripande ansvarig avgör när belastningen är hög. Uppmaningen att söka vård är vårt tillägg.',
    needs: { phase: ['waiting', ...ongoing] },
    says: () =>
      `Just nu är det många som söker vård hos oss, så svaret kan dröja. Vi har ditt ärende. Vänta inte om du blir sämre. ${seek}`,
  }),
  words({
    id: 'OST-SUP-1',
    kind: 'phrase',
    title: 'Synpunkter på vården, eller hjälp med tekniken',
    section: '13 Supporthantering',
    needs: { phase: ongoing },
    says: () =>
      'Vill du lämna synpunkter på vården? På 1177.se kan du läsa hur du gör. Där finns också hjälp med inloggning och teknik.',
  }),
];
