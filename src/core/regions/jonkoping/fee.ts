import { card } from '../../rules/row.ts';

/** JKP-FEE-1: the fee of a qualified distance contact. */
export const fee = '100 kr';
/** Where the judgement, or the region's list of fees, says that none is taken. */
export const noFee = '0 kr';

const qualified = 'Distanskontakter, kvalificerade';

export const feeCards = [
  card({
    id: 'JKP-QUAL-1',
    topic: 'registration',
    text: 'Kontakten är kvalificerad om innehållet motsvarar det som görs eller skulle ha gjorts vid ett fysiskt besök. Personalen avgör, efter den åtgärd som är gjord eller planerad.',
    section: qualified,
    indicator: 'info',
    needs: { qualified: [null] },
    says: () => ({
      summary: 'Var kontakten kvalificerad? Avgör det innan du registrerar',
      detail:
        'Kvalificerad: innehållet motsvarar det som görs eller skulle ha gjorts vid ett fysiskt besök. Registrering, vårdkontakt och avgift beror på svaret.',
    }),
  }),
  card({
    id: 'JKP-FEE-1',
    topic: 'fee',
    text: `En kvalificerad distanskontakt kostar ${fee}, oavsett kanal, yrkeskategori och vårdnivå. Om avgift ska tas ut är en medicinsk bedömning.`,
    section: qualified,
    indicator: 'info',
    needs: { qualified: [true] },
    says: () => ({
      summary: `Kvalificerad kontakt: patientavgift ${fee}`,
      detail:
        'Samma avgift oavsett kanal, yrkeskategori och vårdnivå. Om avgift ska tas ut är en medicinsk bedömning, och följer Patientavgifter i vården.',
    }),
  }),
  card({
    id: 'JKP-FEE-2',
    topic: 'fee',
    text: 'En kontakt som inte är kvalificerad är avgiftsfri: upplysning, rådgivning, hänvisning och information.',
    section: 'Distanskontakter, inte kvalificerade (avgiftsfria)',
    indicator: 'info',
    needs: { qualified: [false] },
    says: () => ({
      summary: 'Inte kvalificerad kontakt: ingen patientavgift',
      detail: 'Upplysning, rådgivning, hänvisning och information är avgiftsfria.',
    }),
  }),
];
