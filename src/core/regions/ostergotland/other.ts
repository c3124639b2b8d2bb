import { some } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';

export const otherCards = [
  card({
    id: 'OST-CONS-1',
    topic: 'consent',
    text: 'Patienten ger alltid sitt samtycke när vårdgivaren vill byta mötesform, till exempel mellan chatt, video och telefon.',
    section: '8.3 Övergång mellan olika mötesformer',
    indicator: 'warning',
    needs: { contactForms: (forms) => forms.some((form) => form !== 'chat'), consentAsked: [false] },
    says: () => ({
      summary: 'Fråga om patienten samtycker till att byta mötesform',
      detail:
        'Patienten ger alltid sitt samtycke till ett byte mellan chatt, video och telefon. Notera här när du har frågat.',
    }),
  }),
  card({
    id: 'OST-LAB-1',
    topic: 'outcome',
    text: 'Läkaren som har ordinerat provtagning ansvarar för fortsatt handläggning av provsvaret. Provtagningen följer lokal rutin.',
    section: '6.2 Behov av provtagning',
    indicator: 'info',
    needs: { outcome: ['lab-test'] },
    says: () => ({
      summary: 'Läkaren som ordinerar provtagningen ansvarar för provsvaret',
      detail: 'Hur provtagningen hanteras bestäms i er lokala rutin.',
    }),
  }),
  card({
    id: 'OST-ASYNC-1',
    topic: 'async',
    text: 'Vid avslut med asynkron fas: meddela patienten hur många dagar ärendet kan återupptas, och att det bara gäller samma sökorsak. En ny sökorsak kräver ett nytt ärende.',
    section: '6.5 Patient återuppta ett ärende med asynkron fas',
    indicator: 'info',
    needs: { asynchronousPlanned: [true] },
    says: () => ({
      summary: 'Meddela patienten antalet dagar, och att det bara gäller samma sökorsak',
      detail: 'Du avgör antalet dagar. För en ny sökorsak får patienten skapa ett nytt ärende.',
    }),
  }),
  card({
    id: 'OST-FORM-1',
    topic: 'phrases',
    text: 'Formulär går inte att förhandsgranska innan de skickas. Resultatet dokumenteras i Cosmic eller skannas in i komplementjournalen.',
    section: '8.1 Utskick av länkar, formulär och skattningsskalor',
    indicator: 'info',
    sees: { forms: (forms) => forms.length > 0 },
    says: ({ forms }) => ({
      summary: forms.some(({ state }) => state === 'answered')
        ? 'Dokumentera formulärets resultat i Cosmic, eller skanna in det'
        : 'Formulär är skickat: dokumentera resultatet när patienten har svarat',
      detail: 'I Cosmic eller inskannat i komplementjournalen. Ett formulär går inte att förhandsgranska före utskick.',
    }),
  }),
  card({
    id: 'OST-IMG-1',
    topic: 'images',
    text: 'Bilder som är relevanta för bedömningen sparas i Cosmic, i mediahanteraren på undersökningstyp ”Foto taget av patient”.',
    section: '11 Dokumentation i Cosmic',
    indicator: 'info',
    sees: { images: some },
    says: ({ images }) => ({
      summary:
        images === 1
          ? 'Spara bilden i Cosmic om den är relevant för bedömningen'
          : 'Spara de bilder i Cosmic som är relevanta för bedömningen',
      detail: 'Mediahanteraren, undersökningstyp ”Foto taget av patient”.',
    }),
  }),
  card({
    id: 'OST-OUT-1',
    topic: 'listing',
    text: 'En utomlänspatient hanteras av den verksamhet som får ärendet.',
    section: '8.8 Utomlänspatienter',
    indicator: 'info',
    needs: { outOfCounty: [true] },
    says: () => ({
      summary: 'Utomlänspatient: ni som har fått ärendet hanterar det',
      detail: 'Att patienten är utomläns är inget skäl att skicka ärendet vidare.',
    }),
  }),
];
