import type { HandoverPlan } from '../../contract/notes.ts';
import { isElsewhere, isTicketed } from '../../rules/conditions.ts';
import { card, checklist } from '../../rules/row.ts';

const section = 'Överlämning av ärende till annan enhet';

type Plan = HandoverPlan | null;
/** The routine has no way of its own to a rehabilitation unit: it is a unit like others. */
const isOtherUnit = (plan: Plan): boolean =>
  plan?.target === 'other-unit' || plan?.target === 'other-provider' || plan?.target === 'rehab';
const isSameProvider = (plan: Plan): boolean => isOtherUnit(plan) && !isTicketed(plan);

export const handoverCards = [
  card({
    id: 'JKP-HAND-1',
    topic: 'handover',
    text: 'Överlämning till annan enhet görs alltid till rollen sjuksköterska, till gruppen och inte till en person.',
    section,
    indicator: 'warning',
    needs: { handover: isOtherUnit },
    sees: { seenHandover: ['none', 'pending'] },
    says: () => ({
      summary: 'Lämna över till rollen sjuksköterska, till gruppen och inte till en person',
      detail: 'Det gäller alltid vid överlämning till en annan enhet.',
    }),
  }),
  card({
    id: 'JKP-HAND-2',
    topic: 'handover',
    text: 'Dokumentera i Cosmic innan ärendet lämnas över till annan enhet: när mottagaren har accepterat finns patientdata inte kvar i 1177 direkt.',
    section,
    note: 'En pågående överlämning där panelen inte vet vart den går räknas som en till annan enhet, eftersom det är säkrast.',
    indicator: 'critical',
    needs: { leavesUnit: (leaves) => leaves, documented: [false] },
    mentions: ['seenHandover'],
    says: ({ seenHandover }) => ({
      summary: 'Dokumentera i Cosmic innan överlämningen accepteras',
      detail: `${
        seenHandover === 'pending' ? 'Överlämningen väntar på mottagaren. ' : ''
      }När den mottagande enheten har accepterat finns patientens uppgifter inte kvar i 1177 direkt.`,
    }),
  }),
  card({
    id: 'JKP-HAND-5',
    topic: 'handover',
    text: 'Tills mottagaren har accepterat bevakar den som lämnar över ärendet och fortsätter dialogen med patienten.',
    section: 'Användare',
    indicator: 'warning',
    sees: { seenHandover: (state) => state === 'pending' },
    mentions: ['ownership'],
    says: ({ ownership }) =>
      isElsewhere(ownership)
        ? {
            summary: 'Överlämningen är inte accepterad: den som lämnar över bevakar ärendet',
            detail: 'Den som lämnar över fortsätter dialogen med patienten tills mottagaren har accepterat.',
          }
        : {
            summary: 'Överlämningen är inte accepterad: du bevakar ärendet',
            detail: 'Fortsätt dialogen med patienten tills mottagaren har accepterat.',
          },
  }),
];

export const handoverChecklists = [
  checklist({
    id: 'JKP-HAND-3',
    topic: 'handover',
    text: 'Steg för överlämning till annan vårdenhet inom samma vårdgivare: pilen jämte ”Avsluta besök”, ”Lämna över besök”, ”Resurs”, ”Sjuksköterska”, prioritet och meddelande vid behov.',
    section: 'För överlämning till annan vårdenhet inom samma vårdgivare',
    needs: { handover: isSameProvider, documented: () => true },
    mentions: ['seenHandover'],
    says: ({ seenHandover, documented }) => ({
      title: 'Lämna över till annan enhet, samma vårdgivare',
      steps: [
        { text: 'Dokumentera i Cosmic', done: documented },
        { text: 'Klicka på pilen jämte ”Avsluta besök” och välj ”Lämna över besök”', done: done(seenHandover) },
        { text: 'Välj enhet under ”Resurs”: klicka på den svarta pilen framför enheten', done: done(seenHandover) },
        {
          text: 'Välj yrkeskategorin ”Sjuksköterska” och skicka till gruppen, inte till en person',
          done: done(seenHandover),
        },
        { text: 'Välj prioritet och skriv ett internt meddelande om det behövs', done: done(seenHandover) },
        { text: 'Bevaka ärendet tills mottagaren har accepterat', done: seenHandover === 'accepted' ? true : null },
      ],
    }),
  }),
  checklist({
    id: 'JKP-HAND-4',
    topic: 'handover',
    text: 'Steg för överlämning till en annan vårdgivare: ”Nytt”, kontrollera ”Patient”, inget val i ”Besök”, prioritet under ”Biljetter” men inte ”Boka tid”, ”Resurs”, ”Sjuksköterska”, anamnesen i ”Anamnes”, ”Skicka”, avsluta.',
    section: 'För överlämning till vårdenhet som tillhör annan vårdgivare',
    needs: { handover: isTicketed, documented: () => true },
    mentions: ['phase'],
    says: ({ documented, phase }) => ({
      title: 'Lämna över till en annan vårdgivare',
      steps: [
        { text: 'Dokumentera i Cosmic', done: documented },
        { text: 'Klicka på ”Nytt” under patientlisten', done: null },
        { text: 'Kontrollera patientuppgifterna i fältet ”Patient”', done: null },
        { text: 'Gör inget val i fältet ”Besök”', done: null },
        { text: 'Välj rätt prioritet i fältet ”Biljetter”. Använd inte ”Boka tid”', done: null },
        { text: 'Välj enhet under ”Resurs”: klicka på den svarta pilen framför enheten', done: null },
        { text: 'Välj ”Sjuksköterska” och skicka till gruppen, inte till en person', done: null },
        { text: 'Kopiera anamnesen och klistra in den i fältet ”Anamnes”', done: null },
        { text: 'Skriv information till patienten om det behövs', done: null },
        { text: 'Klicka på ”Skicka”', done: null },
        { text: 'Avsluta ärendet', done: phase === undefined ? null : phase === 'closed' },
      ],
    }),
  }),
];

function done(state: 'none' | 'pending' | 'accepted' | undefined): boolean | null {
  return state === 'pending' || state === 'accepted' ? true : null;
}
