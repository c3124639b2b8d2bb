import type { HandoverPlan } from '../../contract/notes.ts';
import { isElsewhere, isNotStarted } from '../../rules/conditions.ts';
import { card, checklist } from '../../rules/row.ts';

const inside = 'Ärende som behöver lämnas över till kollega/annan profession';

type Plan = HandoverPlan | null;
const isSameUnit = (plan: Plan): boolean => plan?.target === 'same-unit';
/** The manual has no way of its own to a rehabilitation unit: it is a unit like others. */
export const isOtherUnit = (plan: Plan): boolean =>
  plan?.target === 'other-unit' || plan?.target === 'other-provider' || plan?.target === 'rehab';
/** Nobody has said that the case is to be handled elsewhere. */
export const staysHere = (plan: Plan): boolean => plan === null || isSameUnit(plan);

const roleLine = {
  id: 'UPP-HAND-1',
  topic: 'handover',
  text: 'Inom enheten lämnas ett ärende över till en roll eller profession, helst inte till en viss person. Ärendet tas emot först, och patienten får veta det. Den som lämnar över äger ärendet tills mottagaren har accepterat.',
  section: inside,
  note: '”Vid överlämning ska ärendet alltid emottas” kan betyda att du först tar emot ärendet eller att mottagaren måste acceptera det. Vi visar båda.',
} as const;

export const handoverCards = [
  card({
    ...roleLine,
    indicator: 'warning',
    needs: { handover: isSameUnit },
    sees: { seenHandover: ['none'] },
    mentions: ['phase'],
    says: ({ phase }) => ({
      summary: 'Lämna över till en roll eller profession, helst inte till en viss person',
      detail: `${phase === 'waiting' ? 'Ta emot ärendet först. ' : ''}Skriv till patienten att ärendet lämnas över. Du äger det tills mottagaren har accepterat.`,
    }),
  }),
  card({
    ...roleLine,
    indicator: 'warning',
    sees: { seenHandover: ['pending'] },
    mentions: ['ownership'],
    says: ({ ownership }) =>
      isElsewhere(ownership)
        ? {
            summary: 'Ärendet lämnas över: acceptera det om det är till dig',
            detail: 'Tills mottagaren har accepterat äger den som lämnar över ärendet.',
          }
        : {
            summary: `Överlämningen är inte accepterad: ${ownership === 'own' ? 'du äger' : 'den som lämnar över äger'} ärendet`,
            detail:
              'Ärendet och chatten går över först när mottagaren har accepterat. Patienten ska få veta att det lämnas över.',
          },
  }),
  card({
    id: 'UPP-HAND-5',
    topic: 'handover',
    text: 'Ska ärendet hanteras av en annan vårdenhet används Boka biljett.',
    section: 'Bedöm och ta emot ärende',
    note: 'Kapitlet som manualen hänvisar till är skrivet för 1177 på telefon och säger ”Denna funktion gäller endast för 1177 på telefon”. Det är oklart om det gäller alla biljetter eller bara de administrativa: stäm av med er enhet.',
    indicator: 'info',
    needs: { handover: isOtherUnit },
    says: () => ({
      summary: 'Annan vårdenhet: använd Boka biljett',
      detail: 'Stegen står i checklistan (UPP-HAND-3).',
    }),
  }),
  card({
    id: 'UPP-HAND-4',
    topic: 'handover',
    text: 'Ett ärende som kommit med biljett visar varken triagesvar eller chatthistorik. Svaren på posttriagefrågor finns som anteckningar i Clinic: dokumentera dem inte dubbelt i Cosmic.',
    section: 'Biljett hos mottagande vårdenhet',
    indicator: 'info',
    sees: { ticket: [true] },
    says: () => ({
      summary: 'Kom med biljett: dokumentera inte posttriagesvaren dubbelt i Cosmic',
      detail:
        'Triagesvar och chatthistorik från den andra enheten visas inte. Posttriagesvaren finns som anteckningar i Clinic och kan redan stå i Cosmic.',
    }),
  }),
];

export const handoverChecklists = [
  checklist({
    id: 'UPP-HAND-2',
    topic: 'handover',
    text: 'Steg för överlämning inom enheten: nedåtpilen jämte ”Avsluta besök”, ”Lämna över besök”, ”Välj resurs”, meddelande, ”Slutför”. Mottagaren: Startsidan, filtret ”Mina aktuella”, status ”Synk Överlämning”, acceptera.',
    section: inside,
    needs: { handover: isSameUnit },
    mentions: ['seenHandover', 'phase'],
    says: ({ seenHandover, phase }) => {
      const done = seenHandover === 'pending' || seenHandover === 'accepted' ? true : null;
      return {
        title: 'Lämna över inom enheten',
        steps: [
          { text: 'Ta emot ärendet', done: phase === undefined ? null : phase !== 'waiting' },
          { text: 'Skriv till patienten att ärendet lämnas över', done: null },
          { text: 'Klicka på nedåtpilen till höger om ”Avsluta besök” och välj ”Lämna över besök”', done },
          { text: '”Välj resurs”: enhet och roll, helst inte en viss person', done },
          { text: 'Skriv ett meddelande om det behövs, och klicka på ”Slutför”', done },
          {
            text: 'Mottagaren: Startsidan, filtret ”Mina aktuella”, status ”Synk Överlämning”, acceptera',
            done: seenHandover === 'accepted' ? true : seenHandover === 'pending' ? false : null,
          },
        ],
      };
    },
  }),
  checklist({
    id: 'UPP-HAND-3',
    topic: 'handover',
    text: 'Steg för biljett till en annan vårdenhet: ”Starta besök”, ”Nytt”, ”Drop-in”, Sökorsak, formulär, Vårdgivare, Resurs (alltid Sjuksköterska på vårdcentralen), giltighetstid, anamnesen under ”Anamnes”, ”Information till patient”, ”Skicka”, ”Stäng”. Ärendet måste avslutas för att biljetten ska gå att använda, och båda enheterna dokumenterar i Cosmic.',
    section: '1177 på telefon lämnar över ärende till annan vårdenhet',
    note: 'Avsnittet är skrivet för 1177 på telefon som lämnar över till en enhet, se UPP-HAND-5. Bara 1177 på telefon kan styra ett administrativt ärende till Medicinsk admin.',
    needs: { handover: isOtherUnit, documented: () => true },
    mentions: ['phase', 'flow'],
    says: ({ phase, documented, flow }) => ({
      title: 'Biljett till en annan vårdenhet',
      steps: [
        { text: 'Klicka på ”Starta besök”', done: phase === undefined ? null : !isNotStarted(phase) },
        { text: 'Klicka på ”Nytt” och välj ”Drop-in”', done: null },
        { text: 'Ange Sökorsak. Patienten ser den', done: null },
        { text: 'Välj formulär om det behövs', done: null },
        { text: 'Välj Vårdgivare: bara de som har 1177 direkt går att välja', done: null },
        {
          text:
            flow === 'administrative'
              ? 'Välj Resurs: Medicinsk admin på mottagande vårdenhet (endast 1177 på telefon)'
              : 'Välj Resurs: alltid Sjuksköterska på vårdcentralen',
          done: null,
        },
        { text: 'Ange hur länge biljetten gäller', done: null },
        { text: 'Klistra in anamnesen från Clinic under ”Anamnes”. Patienten ser den inte', done: null },
        { text: 'Skriv till patienten under ”Information till patient”', done: null },
        { text: 'Klicka på ”Skicka” och sedan på ”Stäng”', done: null },
        {
          text: 'Avsluta ärendet: först då kan patienten använda biljetten',
          done: phase === undefined ? null : phase === 'closed',
        },
        { text: 'Dokumentera i Cosmic. Det gör även mottagaren', done: documented },
      ],
    }),
  }),
];
