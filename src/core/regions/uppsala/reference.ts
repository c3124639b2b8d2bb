import type { RoutineRow } from '../../routine.ts';

/** What the routine view shows and no case turns on. */
export const references: readonly RoutineRow[] = [
  {
    id: 'UPP-NOTIF-1',
    topic: 'notifications',
    kind: 'reference',
    text: 'Sms om nytt asynkront meddelande, ny patient i kön och schemalagda besök skickas bara medan du är inloggad och har ett pågående skift. Sms om ett oavslutat synkront ärende kommer även när du är utloggad.',
    section: 'Notifieringar och SMS-aviseringar',
  },
  {
    id: 'UPP-QUEUE-2',
    topic: 'queue',
    kind: 'reference',
    text: 'Se efter att det globala filtret visar din vårdenhet och vårdroll. Flikarna är Väntar i kö, Mottagna och Avslutade. Med datumfilter syns vårdärenden och administrativa ärenden i samma vy, men den uppdateras inte av sig själv.',
    section: 'Att visa samtliga ärenden på en vårdenhet',
  },
  {
    id: 'UPP-PHR-1',
    topic: 'phrases',
    kind: 'reference',
    text: 'Skriv ett bindestreck (-) och början av en fras för att söka, eller klicka på ”Fraser” ovanför chattrutan. Formulär skickas med ”Formulär”; när patienten har svarat visas ”Se svar” i chatten.',
    section: 'Fraser och formulär',
  },
  {
    id: 'UPP-RGS-1',
    topic: 'assessment',
    kind: 'reference',
    text: 'När besöket är startat ”undersöks” patienten med hjälp av Rådgivningsstödet webb.',
    section: 'Starta besök och börja chatta',
  },
  {
    id: 'UPP-VIDIM-1',
    topic: 'vidimering',
    kind: 'reference',
    text: 'En biljett som har gått ut utan att användas ger en vidimering hos den enhet som den var ställd till: öppna den och klicka på ”Vidimera”. Den ska inte följas upp.',
    section: 'Vidimering av oanvända biljetter hos mottagande enhet',
    note: 'I stegen för biljett står i stället ”Vidimering om icke använd biljett utgår till 1177”. Vi följer avsnittet om vidimering.',
  },
  {
    id: 'UPP-ROLE-1',
    topic: 'roles',
    kind: 'reference',
    text: 'Den som är koordinator kan använda datumfilter för att säkerställa att alla ärenden vid vårdenheten är omhändertagna, vårdärenden och administrativa tillsammans. Uppdatera sidan ofta.',
    section: 'Att visa samtliga ärenden på en vårdenhet',
  },
  {
    id: 'UPP-HOURS-1',
    topic: 'hours',
    kind: 'parameter',
    text: 'Manualen ger inga öppettider utan hänvisar till ”1177 direkt - Regionövergripande riktlinje”, som inte ingår här. Ange enhetens öppettider i inställningarna; utan dem räknas tiden för att ta emot ett ärende (UPP-RECV-1) från att det kom in, dygnet runt.',
    section: 'Bedöm och ta emot ärende',
  },
  {
    id: 'UPP-SUP-1',
    topic: 'support',
    kind: 'text',
    text: 'Vid fel i systemen: kopiera ärendets url-adress och skicka med den. 1) Superanvändare i den egna verksamheten. 2) Vårdsystem Resurscentrum, telefon 018-611 77 10, helgfria vardagar kl. 7.30–16.30, Easit eller e-post vss-rc@regionuppsala.se. 3) 1177 på telefon, kvällar och helgdagar: Ineras kontaktformulär.',
    section: 'Support och mer information',
  },
];
