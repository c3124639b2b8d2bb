import type { ContactForm } from '../../contract/notes.ts';
import { card, checklist } from '../../rules/row.ts';

const isCall = (form: ContactForm): boolean => form === 'video' || form === 'voice';

export const otherCards = [
  card({
    id: 'UPP-LANG-1',
    topic: 'language',
    text: 'Är det svårt att kommunicera i chatten, till exempel på grund av språket, bör du ringa upp patienten eller hänvisa till den fysiska mottagningen. Endast svenska/lätt svenska hanteras i tjänsten.',
    section: 'Svårigheter att kommunicera skriftligt',
    indicator: 'info',
    needs: { languageDifficulty: [true] },
    says: () => ({
      summary: 'Ring upp patienten eller hänvisa till den fysiska mottagningen',
      detail: 'Endast svenska/lätt svenska hanteras i tjänsten.',
    }),
  }),
];

export const otherChecklists = [
  checklist({
    id: 'UPP-VIDEO-1',
    topic: 'video',
    text: 'Inför videomöte eller ljudsamtal: patienten ska vara online, ljud och bild ska fungera, och patienten ska få veta om eventuell patientavgift innan hen accepterar.',
    section: 'Videomöte och ljudsamtal',
    sees: { contactForms: (forms) => forms.some(isCall) },
    says: () => ({
      title: 'Inför videomöte eller ljudsamtal',
      steps: [
        { text: 'Se att patienten är online', done: null },
        { text: 'Kontrollera att ljud och bild fungerar', done: null },
        { text: 'Informera om eventuell patientavgift innan patienten accepterar', done: null },
        { text: 'Starta med ikonen ovanför chattrutan', done: null },
      ],
    }),
  }),
  checklist({
    id: 'UPP-COLL-1',
    topic: 'colleague',
    text: 'Bjud in en kollega med ”lägg till vårdpersonal” (tvillingsymbolen) och ”Bjud in”. Pratbubblan öppnar en intern chatt som patienten inte ser; i den gemensamma chatten ser patienten allt. Den som bjuder in ansvarar fortfarande och dokumenterar. En gäst kan göra allt utom att avsluta.',
    section: 'Samarbeta med kollega i ett digitalt besök',
    sees: { colleagueInvited: [true] },
    says: () => ({
      title: 'Kollega i ärendet',
      steps: [
        { text: 'Klicka på ”lägg till vårdpersonal” (tvillingsymbolen) och sök, eller välj i trädet', done: null },
        { text: 'Peka på kollegans namn och klicka på ”Bjud in”', done: null },
        { text: 'Skriv det som patienten inte ska se i den interna chatten: klicka på Pratbubblan', done: null },
        { text: 'Den gemensamma chatten ser patienten', done: null },
        { text: 'Du har kvar ansvaret och dokumenterar. Gästen kan göra allt utom att avsluta', done: null },
      ],
    }),
  }),
  checklist({
    id: 'UPP-CLOSE-1',
    topic: 'closing',
    text: 'När ärendet avslutas väljs hur länge patienten kan återkomma (asynkron fas), och sedan ”Avsluta”. Asynkrona ärenden som patienten besvarat finns i Inkorg; efter ”Markera som klar” ligger de i ”Kräver ingen åtgärd”.',
    section: 'Avsluta ärendet',
    needs: { phase: ['started', 'asynchronous'] },
    says: ({ phase }) =>
      phase === 'started'
        ? {
            title: 'Avsluta ärendet',
            steps: [
              { text: 'Välj hur länge patienten kan återkomma (Asynkron fas)', done: null },
              { text: 'Klicka på ”Avsluta”', done: false },
            ],
          }
        : {
            title: 'Asynkront ärende',
            steps: [
              { text: 'Öppna Asynkrona, fliken Inkorg', done: null },
              { text: 'Klicka på ”Markera som klar”: ärendet går till ”Kräver ingen åtgärd”', done: null },
            ],
          },
  }),
];
