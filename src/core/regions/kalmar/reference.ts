import type { RoutineRow } from '../../routine.ts';

/** What the routine view shows of roles, access and settings, and no case turns on. */
export const references: readonly RoutineRow[] = [
  {
    id: 'KLM-ACC-1',
    topic: 'access',
    kind: 'reference',
    text: 'Clinic användaradministratör ger behörigheter i Manage: ny användare (HSA-id, för- och efternamn, titel), sedan ”vårdroll” med vårdenhet. Rollen är sjuksköterska eller läkare efter profession, och administratör för den som bara hanterar det administrativa flödet. Rollen ”Administrativ roll” används inte i regionen.',
    section: 'Behörigheter',
  },
  {
    id: 'KLM-ACC-2',
    topic: 'access',
    kind: 'reference',
    text: 'Manage har två roller: Konfigurationsadministratör (fraser och meddelanden för hela enheten) och Clinic användaradministratör (användare och behörigheter).',
    section: 'Behörigheter',
  },
  {
    id: 'KLM-ACC-3',
    topic: 'access',
    kind: 'reference',
    text: 'Logga in från Navet med ikonen ”1177 direkt” och SITHS-kort. Administration nås med ”1177 direkt – administratörsläge”.',
    section: 'Inlogg',
  },
  {
    id: 'KLM-ACC-4',
    topic: 'access',
    kind: 'reference',
    text: 'Behörigheter ses över löpande och avslutas när anställningen upphör.',
    section: 'Behörigheter',
  },
  {
    id: 'KLM-ROLE-4',
    topic: 'roles',
    kind: 'reference',
    text: 'Rutinens fördelning av roller är ett förslag som avgörs lokalt. Som det är inställt nu läser och hanterar Manage-rollen sjuksköterska alla ”sök vård” och ”administrativa ärenden”. Överlämning kan ske till alla roller.',
    section: 'Roller och dess ansvarsfördelning',
  },
  {
    id: 'KLM-ROLE-5',
    topic: 'roles',
    kind: 'reference',
    text: 'Verksamhetschef eller avdelningschef ansvarar för att schemalagda användare kan hantera inkommande ärenden under gällande öppettider.',
    section: 'Schemaläggning',
  },
  {
    id: 'KLM-VIDIM-1',
    topic: 'vidimering',
    kind: 'reference',
    text: 'Vidimering aktiveras i ärendet när patienten ska följas upp, eller när en namngiven kollega eller en annan yrkesroll ska känna till patienten. Det går också utan asynkront läge.',
    section: 'Vidimering',
  },
  {
    id: 'KLM-RET-1',
    topic: 'retention',
    kind: 'reference',
    text: 'Text och bilder sparas 2–10 år i 1177 direkt, beroende på vilken information det är.',
    section: 'Journaldokumentation',
  },
  {
    id: 'KLM-IMG-2',
    topic: 'images',
    kind: 'reference',
    text: 'Är en bild eller andra data felaktigt importerade, till exempel till fel patient: kontakta itvardsystemsupport@regionkalmar.se. Support och behörighet till PACS: support.vshmta@regionkalmar.se.',
    section: 'Hantering av bifogad bild',
  },
  {
    id: 'KLM-PHR-1',
    topic: 'phrases',
    kind: 'reference',
    text: 'Frasmallar finns per enhet (Manage: Vårdenhet/Inställning/Fraser) och personligt (Clinic24: Inställningar/Fraser). Superanvändare sköter de gemensamma, och chefen beslutar om egna frastexter behöver kvalitetssäkras.',
    section: 'Frasmallar',
  },
  {
    id: 'KLM-NOTIF-1',
    topic: 'notifications',
    kind: 'reference',
    text: 'Notiser om nya ärenden skickas som sms, och kräver att kontaktuppgifterna i användarens profil är ifyllda. Chefen beslutar om de ska gå till tjänstetelefon.',
    section: 'Notifieringar',
  },
];
