import { card } from '../../rules/row.ts';

const notActive = 'Mottagaren är inte aktiverad i tjänsten';

const outOfService = {
  'seek-care': {
    summary: 'Lämna över ärendet på vård-till-vård-numret',
    detail: `${notActive}, och det är ett Sök vård-ärende.`,
  },
  administrative: {
    summary: 'Hänvisa patienten till Kontakta mig på 1177.se',
    detail: `${notActive}, och det är ett administrativt ärende.`,
  },
  unread: {
    summary: 'Sök vård: vård-till-vård-numret. Administrativt: Kontakta mig på 1177.se',
    detail: `${notActive}. Det kunde inte läsas om ärendet är ett Sök vård-ärende eller administrativt.`,
  },
} as const;

export const outOfServiceCards = [
  card({
    id: 'OST-HAND-6',
    topic: 'handover',
    text: 'Till en verksamhet som inte är aktiverad i tjänsten lämnas Sök vård-ärenden över på vård-till-vård-numret. Administrativa ärenden hänvisas till Kontakta mig på 1177.se.',
    section: '10.3 Överlämna ärenden till verksamheter som inte är aktiverade i tjänsten',
    indicator: 'info',
    needs: { handover: (plan) => plan?.target === 'not-in-service' },
    mentions: ['flow'],
    says: ({ flow }) => outOfService[flow ?? 'unread'],
  }),
];
