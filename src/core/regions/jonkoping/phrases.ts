import { isOtherProvider, isRunning } from '../../rules/conditions.ts';
import { ongoing } from '../../rules/marks.ts';
import { words } from '../../words/row.ts';
import { answerBefore, say } from '../../words/say.ts';

/** What the routine lets staff say to the patient, in our own words. */
export const phrases = [
  words({
    id: 'JKP-REPLY-2',
    kind: 'phrase',
    title: 'Kontaktförsök: patienten svarar inte',
    section: 'Ärendehantering vid uteblivet svar',
    note: 'Rutinen begär två kontaktförsök men säger inte vad de ska innehålla. Tiden är den i nedräkningen. Vid prio 1–2, oläst prioritet eller ärenden som är markerade som akuta ges ingen tid att vänta: där gäller TeleQ.',
    needs: { phase: ['started'], silence: isRunning },
    mentions: ['urgency'],
    now: ({ silence }) => silence !== undefined,
    says: ({ urgency }, { deadline, now }) =>
      urgency === 'no'
        ? say(
            'Hej! Vi har skrivit till dig och vill gärna hjälpa dig vidare.',
            answerBefore(deadline, now),
            deadline.kind !== 'passed' && 'Har du inte svarat då avslutar vi ärendet.',
            'Du är alltid välkommen att söka igen.',
          )
        : 'Hej! Vi vill veta hur du mår. Svara här i chatten så snart du kan. Vi försöker också nå dig på telefon. Ring 112 om du blir mycket sämre.',
  }),
  words({
    id: 'JKP-PROT-2',
    kind: 'phrase',
    title: 'Gå över till samtal',
    section: 'Skyddade personuppgifter',
    needs: { phase: ['started'], protected: [true] },
    now: ({ protected: isProtected }) => isProtected === true,
    says: () =>
      'Det här tar vi bäst i ett samtal i stället för i chatten. Jag startar ett video- eller röstsamtal här i 1177 direkt. Går det bra för dig?',
  }),
  words({
    id: 'JKP-CONS-1',
    kind: 'phrase',
    title: 'Fråga om samtycke till andras journaler',
    section: 'Samtycke',
    needs: { phase: ['started', 'asynchronous'] },
    says: () =>
      'Får jag läsa det som andra vårdgivare har skrivit i din journal? Det hjälper mig att göra en bra bedömning. Svara ja eller nej här i chatten.',
  }),
  words({
    id: 'JKP-HAND-4',
    kind: 'phrase',
    title: 'Information till patienten i biljetten',
    section: 'För överlämning till vårdenhet som tillhör annan vårdgivare',
    needs: { phase: ongoing, handover: isOtherProvider },
    now: () => true,
    says: () =>
      'Du får en biljett till en annan mottagning, som hjälper dig vidare. Öppna biljetten i 1177 direkt när du vill använda den. Det du redan har berättat följer med, så du behöver inte börja om.',
  }),
  words({
    id: 'JKP-CHILD-1',
    kind: 'phrase',
    title: 'Barn under 1 år hänvisas till en annan kanal',
    section: 'Barn',
    note: 'Rutinen säger inte vilken kanal. 1177 på telefon och 112 är vårt förslag.',
    needs: { age: (age) => age < 1 },
    when: ({ age }) => age !== undefined,
    now: () => true,
    says: () =>
      'Tack för att du hör av dig. Barn under 1 år får hjälp på ett annat sätt än i 1177 direkt. Ring 1177 för råd, dygnet runt. Ring 112 om det är akut.',
  }),
  words({
    id: 'JKP-ROLE-2',
    kind: 'phrase',
    title: 'Ett ärende som är låst till en kollega avslutas',
    section: 'Administratör som hanterar administrativa frågor',
    needs: { phase: ongoing, flow: ['administrative'] },
    says: () =>
      'Hej! Kollegan som tog emot ditt ärende är inte på plats, så vi avslutar det här. Du får hjälp ändå: [Fyll i: hur ni hjälper patienten vidare].',
  }),
];
