import type { RoutineRow } from '../../routine.ts';

/** What the routine view shows and no case turns on. */
export const references: readonly RoutineRow[] = [
  {
    id: 'OST-ACC-1',
    topic: 'access',
    kind: 'reference',
    text: 'Tjänsten startas via Applikationer på intranätet, eller med länken på vårdgivarwebben för den som inte når intranätet. Spara inloggningslänkarna på en annan plats, så att ni kan logga in vid störningar på intranätet.',
    section: '1 Inloggning i 1177 direkt',
    note: 'Rådet att spara inloggningslänkarna står i avsnitt 12 Reservrutin.',
  },
  {
    id: 'OST-ACC-2',
    topic: 'access',
    kind: 'reference',
    text: 'Lokal systemadministratör hanterar behörigheter i Manage24. Under Inställningar/Profil ska för- och efternamn inte ändras.',
    section: '4 Behörighetshantering',
  },
  {
    id: 'OST-PHR-1',
    topic: 'phrases',
    kind: 'reference',
    text: 'Lokal systemadministratör publicerar regionövergripande och lokala frasmallar; de lokala beslutas av verksamhetschefen. Personliga frasmallar är möjliga men rekommenderas inte.',
    section: '8.2 Användning av frasmallar',
  },
  {
    id: 'OST-NOTIF-1',
    topic: 'notifications',
    kind: 'reference',
    text: 'Avisering om nya ärenden sker bara med sms, till inloggade användare. Det rekommenderas för den som har tjänstetelefon.',
    section: '8.7 SMS-avisering av nyinkomna ärenden i patientliggaren',
  },
  {
    id: 'OST-LOAD-1',
    topic: 'load',
    kind: 'reference',
    text: 'Vid mycket hög ärendevolym beslutar övergripande ansvarig om mer bemanning i chatten. Patienterna meddelas med frasmall att svaren kan dröja.',
    section: '9.1 Hantera mycket hög ärendevolym i chatt',
  },
  {
    id: 'OST-CLOSE-1',
    topic: 'closure',
    kind: 'reference',
    text: 'Planerade, tillfälliga stängningar är inte tillåtna, eftersom de är en patientsäkerhetsrisk. Be en annan enhet att hålla tjänsten öppen, och ordna i förväg behörighet i 1177 direkt och Cosmic för den enhetens personal.',
    section: '9.2 Stängning av enhet i 1177 direkt',
  },
  {
    id: 'OST-DOWN-1',
    topic: 'downtime',
    kind: 'reference',
    text: 'Vid driftstörning: vardagar kl. 8–17 Stöd och service. Vardagskvällar kl. 17–22 samt helger och helgdagar Inera per telefon, se den lokala rutinen. Patienten kan söka vård per telefon eller i regionens övriga e-tjänster, och bör också ringas upp när bedömningen och brådskandegraden kräver det. Medarbetarna får information på intranätet, patienterna på patientingången.',
    section: '12 Reservrutin',
    note: 'Riktlinjen säger inget om vardagsnätter kl. 22–08.',
  },
  {
    id: 'OST-SUP-1',
    topic: 'support',
    kind: 'reference',
    text: 'Kontakta först superanvändaren på enheten, sedan Stöd och Service med formulär. Patienter hänvisas till 1177.se: synpunkter på vården till regionens sida, teknik och inloggning till Inera. Förbättringsförslag lämnas via Stöd och service.',
    section: '13 Supporthantering',
  },
  {
    id: 'OST-DEV-2',
    topic: 'deviation',
    kind: 'reference',
    text: 'Avvikelsesamordnaren ser till att 1177 direkt är angett under Involverade system, och skickar avvikelser med kategorin Patientsäkerhet, Drift- och funktionssäkerhet eller Medicinsk teknisk säkerhet vidare till enheten Informationsdriven utveckling.',
    section: '14 Avvikelsehantering',
  },
];
