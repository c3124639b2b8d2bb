import type { RoutineRow } from '../../routine.ts';

const closing = 'Rutin för tillfällig stängning av 1177 direkt';

/** What the routine view shows of support, incidents, closing and changes of the unit. */
export const supportLines: readonly RoutineRow[] = [
  {
    id: 'KLM-SUP-1',
    topic: 'support',
    kind: 'reference',
    text: 'Vid fel: 1. enhetens superanvändare, 2. regional förvaltning på etjanster@regionkalmar.se, 3. Inera support om förvaltningen inte är på plats eller inte kan lösa felet, vid brådskande ärenden 0771-25 10 10 tonval 2. Uppge ”1177 symtombedömning och hänvisning” som tjänst. Förbättringsförslag skickas till förvaltningen. Driftstatus finns hos Inera.',
    section: 'Support & Felanmälan',
    note: 'Rutinen skriver förvaltningens adress på tre sätt (etjanster@regionkalmar.se, etjanster@regionalmar.se och e-tjanster@regionkalmar.se). Vi visar den första.',
  },
  {
    id: 'KLM-SUP-2',
    topic: 'support',
    kind: 'reference',
    text: 'Allvarlig incident (1177 direkt ligger nere, ärenden kan inte tas emot eller hanteras, uppenbara fel i triagen): anmäl alltid till Inera på telefon 0771-25 10 10, dygnet runt, och meddela regional förvaltning.',
    section: 'Vid allvarlig incident',
  },
  {
    id: 'KLM-SUP-3',
    topic: 'support',
    kind: 'reference',
    text: 'Invånare får hjälp av Ineras nationella support på 0771-25 10 10, alla dagar kl. 06.00–22.00.',
    section: 'För invånare',
  },
  {
    id: 'KLM-DEV-1',
    topic: 'deviation',
    kind: 'text',
    text: 'Avvikelser rapporteras i STELLA. Avvikelser i plattformen återrapporteras till Inera av medicinsk samordnande läkare i samråd med chefen.',
    section: 'Avvikelsehantering',
  },
  {
    id: 'KLM-CLOSE-1',
    topic: 'closure',
    kind: 'reference',
    text: 'Planerad tillfällig stängning får bara ske i undantagsfall och enstaka dagar: 1. kontakta regional förvaltning (adress i KLM-SUP-1) med datum och orsak, 2. vänta på svar, 3. verksamhetschefen beställer hos Inera (”1177 symptombedömning och hänvisning”) minst tre veckor före.',
    section: closing,
  },
  {
    id: 'KLM-CLOSE-2',
    topic: 'closure',
    kind: 'reference',
    text: 'Akut stängning får verksamhetschefen besluta om vid ohanterligt hög belastning, bara i undantagsfall och enstaka dagar. Chefen meddelar regional förvaltning orsaken och när enheten väntas öppna igen, och ringer Inera på 0771-25 10 10 tonval 2. Inera kontrollerar att chefen har behörighet att begära det.',
    section: 'När det är akut',
  },
  {
    id: 'KLM-CLOSE-3',
    topic: 'closure',
    kind: 'reference',
    text: 'Vid beslutad stängning hanteras pågående ärenden ändå. Invånare som har sparat länkar kan fortfarande logga in.',
    section: closing,
  },
  {
    id: 'KLM-CHG-1',
    topic: 'unit',
    kind: 'reference',
    text: 'Tar en vårdgivare över en vårdenhet, så att enheter stängs ned och startas upp, kontaktas förvaltningen alltid tre veckor före, oavsett om namn eller HSA-id ändras. Personalen kontrollerar att den gamla enheten inte har ohanterade ärenden eller patienter i kö.',
    section: 'Ändringshantering för namnbyte och HSA',
  },
];
