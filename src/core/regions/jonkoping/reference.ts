import type { RoutineRow } from '../../routine.ts';

/** What the routine view shows and no case turns on. */
export const references: readonly RoutineRow[] = [
  {
    id: 'JKP-ACC-1',
    topic: 'access',
    kind: 'reference',
    text: 'Vårdrollen styr vilka ärenden som syns, och man har en vårdroll per vårdcentral: sjuksköterska, läkare, kurator (vuxnas psykiska hälsa), fysioterapeut, medicinsk admin (administrativa ärenden) och administratör (granskar).',
    section: 'Behörigheter',
  },
  {
    id: 'JKP-ACC-2',
    topic: 'access',
    kind: 'reference',
    text: 'Systemadministratören ger roller, och raderar dem vid lång ledighet och när anställningen upphör: en användare kan inte tas bort ur systemet. Systemadministratören sköter också gemensamma lokala frastexter (avsnittet Systemadministratör).',
    section: 'Behörigheter',
  },
  {
    id: 'JKP-QUEUE-2',
    topic: 'queue',
    kind: 'reference',
    text: 'Det globala filtret i Drop-in, Schemalagda besök och Asynkrona visar ärenden för en annan enhet, roll eller person. Det ligger kvar på datorn där det ställdes in, och ärenden från en annan vårdcentral kräver behörighet.',
    section: 'Filtrering av ärenden – Globalt filter',
  },
  {
    id: 'JKP-SMS-1',
    topic: 'sms',
    kind: 'reference',
    text: 'I ett asynkront ärende får patienten alltid ett sms för varje nytt meddelande från personalen.',
    section: 'Utskick av sms',
  },
  {
    id: 'JKP-CLOSE-1',
    topic: 'closure',
    kind: 'reference',
    text: 'När en vårdcentral har planerad stängning tar en annan hand om ärendena genom det globala filtret. Systemadministratören på den stängande vårdcentralen ger behörigheterna i förväg. Verksamhetschefen ansvarar för att vårdcentralen är informerad och att behörigheterna är på plats; de som hjälper till ska känna till det globala filtret.',
    section: 'Stängning av vårdcentral',
  },
  {
    id: 'JKP-FILIAL-1',
    topic: 'flow',
    kind: 'reference',
    text: 'Ärenden till en filial styrs om till vårdcentralen, om inte verksamhetschefen beslutar att filialen hanterar dem själv. Det kräver att riktlinjen och det rekommenderade arbetssättet går att följa där.',
    section: 'Filial',
  },
  {
    id: 'JKP-NOTIF-1',
    topic: 'notifications',
    kind: 'reference',
    text: 'Användare kan få notiser om händelser i 1177 direkt till en tjänstetelefon. Chefen beslutar om det.',
    section: 'Notiser via tjänstetelefon',
  },
  {
    id: 'JKP-DEV-1',
    topic: 'deviation',
    kind: 'text',
    text: 'Återkopplingsknappen (utropstecken i en pratbubbla) är till för tre saker: ”Förbättringsförslag – rutiner och arbetssätt”, ”Förbättringsförslag – systemförbättringar” och ”Synpunkter på det medicinska innehållet”. En misstänkt avvikelse anmäls i Synergi; systemfel och allvarliga incidenter enligt rutinen för support och felanmälan.',
    section: 'Återkopplingsknappen',
  },
];
