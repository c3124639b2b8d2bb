import type { UserRole } from '../../contract/desk.ts';
import { checklist, open } from '../../rules/row.ts';

const role = (...roles: readonly UserRole[]) => ({ role: roles });
export const roleChecklists = [
  checklist({
    id: 'JKP-ROLE-1',
    topic: 'roles',
    text: 'Koordinerande sjuksköterska: bevakar inkomna ärenden efter prioritet, Drop-in för fysioterapeut och kurator om så är beslutat, att överlämnade ärenden accepteras, säkerställer prioriteten, besvarar eller fördelar, och bevakar vidimeringar.',
    section: 'Koordinerande sjuksköterska',
    sees: role('coordinating-nurse'),
    mentions: ['seenHandover'],
    says: ({ seenHandover }) => ({
      title: 'Koordinerande sjuksköterska',
      steps: [
        open('Bevaka inkomna ärenden i patientliggaren efter prioritet'),
        open('Bevaka Drop-in, om du ska hantera ärenden för fysioterapeut eller kurator'),
        {
          text: 'Bevaka att överlämnade ärenden accepteras',
          done: seenHandover === 'accepted' ? true : seenHandover === 'pending' ? false : null,
        },
        open('Säkerställ prioriteten utifrån autoanamnes, posttriagefrågor och fritext'),
        open('Besvara patienten och fördela vid behov'),
        open('Bevaka vidimeringar'),
      ],
    }),
  }),
  checklist({
    id: 'JKP-ROLE-2',
    topic: 'roles',
    text: 'Den som hanterar administrativa frågor: bevakar administrativa ärenden, besvarar eller fördelar dem, och avslutar vid behov ett ärende som är låst till en annan användare och ser till att patienten informeras.',
    section: 'Administratör som hanterar administrativa frågor',
    sees: role('administrator', 'medical-secretary'),
    says: () => ({
      title: 'Administrativa frågor',
      steps: [
        open('Bevaka inkomna administrativa ärenden i patientliggaren'),
        open('Besvara patienten, eller fördela ärendet efter typ'),
        open('Avsluta vid behov ett ärende som är låst till en annan användare'),
        open('Se till att patienten får veta det'),
      ],
    }),
  }),
  checklist({
    id: 'JKP-ROLE-3',
    topic: 'roles',
    text: 'Verksamhetschef eller utsedd person: bevakar flygledartornet, och med det globala filtret att ärenden till alla professioner är omhändertagna.',
    section: 'Verksamhetschef eller annan utsedd person',
    sees: role('manager'),
    says: () => ({
      title: 'Verksamhetschef eller utsedd person',
      steps: [
        open('Bevaka flygledartornet'),
        open('Kontrollera med det globala filtret att ärenden till alla professioner är omhändertagna'),
      ],
    }),
  }),
  checklist({
    id: 'JKP-ROLE-4',
    topic: 'roles',
    text: 'Alla användare: bevakar tilldelade ärenden efter prioritet, asynkron chatt, egna vidimeringar och egna ärenden som inte avslutats samma dag.',
    section: 'Användare',
    says: () => ({
      title: 'Alla användare',
      steps: [
        open('Bevaka tilldelade ärenden efter prioritet'),
        open('Bevaka och hantera asynkron chatt'),
        open('Bevaka egna vidimeringar'),
        open('Hantera egna ärenden som inte avslutats samma dag'),
      ],
    }),
  }),
  checklist({
    id: 'JKP-ROLE-5',
    topic: 'roles',
    text: 'Fysioterapeut och kurator: bevakar och hanterar inkomna ärenden efter prioritet, om vårdcentralen har beslutat att professionen tar emot nyinkomna ärenden.',
    section: 'Fysioterapeut',
    note: 'Avsnittet Vårdflöden styr de ärendena till professionen i alla fall. Har enheten beslutat annat bevakar koordinerande sjuksköterska dem i Drop-in (JKP-ROLE-1).',
    sees: role('physiotherapist', 'counsellor'),
    says: () => ({
      title: 'Fysioterapeut och kurator',
      steps: [open('Bevaka och hantera inkomna ärenden efter prioritet, om vårdcentralen har beslutat det')],
    }),
  }),
];
