import { card, heading } from '../../rules/row.ts';

const section = 'Samtycke';

const shown = {
  given: 'Sidan visar att samtycke är givet, men det räcker inte dit. ',
  denied: 'Sidan visar att samtycke är nekat. Inte heller det svaret gäller andra vårdgivare eller NPÖ. ',
} as const;

export const consentCards = [
  card({
    id: 'JKP-CONS-1',
    topic: 'consent',
    text: 'Patientens svar om samtycke i 1177 direkt gäller inte information från andra vårdgivare eller NPÖ: fråga patienten när det behövs.',
    section,
    indicator: 'warning',
    needs: { phase: ['started'], consentAsked: [false] },
    mentions: ['consents'],
    says: ({ consents }) => ({
      summary: 'Samtycket i 1177 direkt gäller inte NPÖ eller andra vårdgivare',
      detail: `${consents?.record ? shown[consents.record] : ''}Fråga patienten om du behöver läsa den informationen, och dokumentera samtycket i Cosmic.`,
    }),
  }),
];

/** Stands in the shared documents of Cosmic and not in the note. */
export const consentHeading = heading({
  id: 'JKP-CONS-2',
  topic: 'consent',
  text: 'Ett samtycke till andra vårdgivares uppgifter dokumenteras i Cosmic, gemensamma dokument, under sökordet ”Samtycke till åtkomst av patientuppgifter via sammanhållen journalföring”.',
  section,
  writtenIn: 'gemensamma dokument i Cosmic',
  keyword: 'Samtycke till åtkomst av patientuppgifter via sammanhållen journalföring',
  needs: { consentAsked: [true] },
  says: () => '[Fyll i: patientens svar]',
});
