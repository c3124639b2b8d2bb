import { some } from '../../rules/conditions.ts';
import { card, checklist } from '../../rules/row.ts';

export const otherCards = [
  card({
    id: 'JKP-IMG-1',
    topic: 'images',
    text: 'Bilder från patienten sparas i tio år i 1177 direkt och ska inte föras över till Cosmic.',
    section: 'Bifogad bild från patient',
    indicator: 'info',
    sees: { images: some },
    says: ({ images }) => ({
      summary: images === 1 ? 'Bilden ska inte föras över till Cosmic' : 'Bilderna ska inte föras över till Cosmic',
      detail: 'Bilder från patienten sparas automatiskt i 1177 direkt i tio år.',
    }),
  }),
  card({
    id: 'JKP-ADM-1',
    topic: 'administrative',
    text: 'Administrativa ärenden dokumenteras i regel inte i Cosmic, om de inte har betydelse för den fortsatta vården. Går ärendet till legitimerad personal dokumenterar den personen.',
    section: 'Dokumentation av administrativa ärenden',
    indicator: 'info',
    needs: { flow: ['administrative'] },
    says: () => ({
      summary: 'Administrativt ärende: dokumenteras i regel inte i Cosmic',
      detail:
        'Dokumentera om det har betydelse för den fortsatta vården. Förs ärendet över till legitimerad personal dokumenterar den personen.',
    }),
  }),
  card({
    id: 'JKP-QUEUE-3',
    topic: 'closure',
    text: 'Vid arbete med en annan, stängd vårdcentrals ärenden: ställ det globala filtret på hela den vårdcentralen. Behörighet där krävs.',
    section: 'Stängning av vårdcentral',
    indicator: 'info',
    needs: { helping: [true] },
    says: () => ({
      summary: 'Ställ det globala filtret på hela den andra vårdcentralen',
      detail: 'Annars syns inte alla ärenden. Du behöver behörighet på den vårdcentralen.',
    }),
  }),
];

export const otherChecklists = [
  checklist({
    id: 'JKP-ASYNC-2',
    topic: 'async',
    text: 'När en bild behövs under ett telefonsamtal (Tele-Q) startas ett asynkront ärende, så att patienten slipper gå igenom triageringen.',
    section: 'Bild vid pågående telefonkontakt',
    sees: { pictureByPhone: [true] },
    says: () => ({
      title: 'Bild under telefonsamtal',
      steps: [
        { text: 'Starta ett asynkront ärende till patienten', done: null },
        { text: 'Be patienten skicka bilden i det ärendet, utan triagering', done: null },
      ],
    }),
  }),
  checklist({
    id: 'JKP-BOOK-1',
    topic: 'booking',
    text: 'Ett digitalt besök bokas i 1177 direkt, i första hand som ”Schemalagd fri” och till en person, och även i Cosmic.',
    section: 'Bokning digitalt besök i 1177 direkt',
    sees: { outcome: ['digital-visit'] },
    says: () => ({
      title: 'Boka digitalt besök',
      steps: [
        { text: 'Boka i 1177 direkt, i första hand typen ”Schemalagd fri”', done: null },
        { text: 'Boka till en person, inte till en yrkesgrupp', done: null },
        { text: 'Boka även i Cosmic, vårdtjänst ”1177 direkt bedömning”', done: null },
      ],
    }),
  }),
];
