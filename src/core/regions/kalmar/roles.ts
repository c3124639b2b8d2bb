import type { UserRole } from '../../contract/desk.ts';
import { checklist, open } from '../../rules/row.ts';

const role = (...roles: readonly UserRole[]) => ({ role: roles });
const decide = open('Ta ställning till att avsluta ärenden där patienten inte har svarat på 24 timmar');
const handOver = open(
  'Lämna över alla pågående ärenden till en annan vårdroll inför och vid skifte av ansvarig personal: andra ser inte dina ärenden',
);

/** The same duties for nurse, physician and physiotherapist. */
const clinical = (given: 'fördelade' | 'överlämnade', documented: boolean | undefined) => [
  open(`Bevaka och läs inkomna och ${given} ärenden`),
  open('Säkerställ prioritetsordningen utifrån autoanamnesen, och ändra prioriteten vid behov'),
  open('Bedöm och handlägg ärendet, eller fördela det till en annan yrkeskategori och säg det till patienten'),
  { text: 'Dokumentera i journalen de ärenden som avslutas', done: documented || null },
  decide,
  handOver,
  open('Säg till chefen om belastningen ökar: chefen tar ställning till en åtgärd'),
];

export const roleChecklists = [
  checklist({
    id: 'KLM-ROLE-1',
    topic: 'roles',
    text: 'Sjuksköterska eller läkare: bevakar och läser inkomna ärenden, säkerställer prioriteten, bedömer och handlägger eller fördelar (och säger det till patienten), dokumenterar avslutade ärenden, tar ställning till ärenden utan svar på 24 timmar, lämnar över alla pågående ärenden vid skifte och säger till chefen vid ökad belastning.',
    section: 'Sjuksköterska alt. Läkare',
    sees: role('nurse', 'coordinating-nurse', 'physician'),
    mentions: ['documented'],
    says: ({ documented }) => ({ title: 'Sjuksköterska eller läkare', steps: clinical('fördelade', documented) }),
  }),
  checklist({
    id: 'KLM-ROLE-2',
    topic: 'roles',
    text: 'Medicinsk sekreterare: bevakar administrativa ärenden, besvarar eller fördelar dem efter ärendetyp (och säger det till patienten), lämnar över alla pågående ärenden vid skifte och tar ställning till ärenden utan svar på 24 timmar.',
    section: 'Medicinsk sekreterare (Administrativ kontakt)',
    sees: role('medical-secretary', 'administrator'),
    says: () => ({
      title: 'Medicinsk sekreterare',
      steps: [
        open('Bevaka och läs inkomna och överlämnade administrativa ärenden'),
        open('Besvara patienten, eller fördela till en annan yrkeskategori och säg det till patienten'),
        handOver,
        decide,
      ],
    }),
  }),
  checklist({
    id: 'KLM-ROLE-3',
    topic: 'roles',
    text: 'Fysioterapeut: samma uppgifter som sjuksköterska och läkare, för inkomna, fördelade och överlämnade ärenden.',
    section: 'Sjukgymnast/Fysioterapeut',
    sees: role('physiotherapist'),
    mentions: ['documented'],
    says: ({ documented }) => ({ title: 'Fysioterapeut', steps: clinical('överlämnade', documented) }),
  }),
];
