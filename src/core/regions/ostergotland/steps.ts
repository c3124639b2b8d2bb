import type { RoutineRow } from '../../routine.ts';
import { checklist, open } from '../../rules/row.ts';

/** OST-DEV-1: what stands in Synergi's fields, to the letter. */
export const system = 'Gemensamma IT-stöd 1177 direkt';
export const linkName = 'Patientärende';

export const deviationLine: RoutineRow = {
  id: 'OST-DEV-1',
  topic: 'deviation',
  kind: 'text',
  text: `En avvikelse registreras i Synergi med ”${system}” under Involverade system. Gäller den ett patientärende anges ärendets webbadress under Länkar, med länknamnet ”${linkName}”.`,
  section: '14 Avvikelsehantering',
};

export const stepChecklists = [
  checklist({
    id: 'OST-VIDEO-1',
    topic: 'video',
    text: 'Inför ett videosamtal: lugn miljö, god belysning, neutral bakgrund, bildskärm och kamera inställda, headset och arbetskläder. Bemöt patienten välkomnande och tala tydligt.',
    section: '8.4 Videosamtal',
    sees: { contactForms: (forms) => forms.includes('video') },
    says: () => ({
      title: 'Videosamtal',
      steps: [
        open('Se till att miljön är lugn'),
        open('Se till att belysningen är god'),
        open('Se till att bakgrunden är neutral'),
        open('Anpassa bildskärm och kamera'),
        open('Använd headset'),
        open('Bär verksamhetens arbetsklädsel'),
        open('Bemöt patienten välkomnande'),
        open('Tala tydligt'),
      ],
    }),
  }),
  checklist({
    id: 'OST-BOOK-1',
    topic: 'booking',
    text: 'Ett digitalt besök bokas med ”Nytt” i en aktiv chatt eller med ”Sök patient”, både i Platform24 och i Cosmic. Patienten måste bekräfta tiden. Ett avbokat besök hamnar i vidimering och avbokas även i Cosmic. Eventuell uteblivandeavgift skickas från Cosmic.',
    section: '15 Vårdinitierade besök',
    sees: { outcome: ['digital-visit'] },
    says: () => ({
      title: 'Boka digitalt besök',
      steps: [
        open('Boka med ”Nytt” i den aktiva chatten, eller med ”Sök patient”'),
        open('Boka både i Platform24 och i Cosmic'),
        open('Säg till patienten, med frastext, att tiden måste bekräftas'),
        open('Bevaka vidimering: där syns om patienten avbokar'),
        open('Avboka i så fall även i Cosmic. Eventuell uteblivandeavgift skickas därifrån'),
      ],
    }),
  }),
  checklist({
    ...deviationLine,
    needs: { url: () => true },
    says: ({ url }) => ({
      title: 'Avvikelse som gäller ärendet: registrera i Synergi',
      steps: [
        open(`Involverade system: ${system}`),
        open(`Länkar, Länkadress (URL): ${url}`),
        open(`Länkar, Länknamn: ${linkName}`),
      ],
    }),
  }),
];
