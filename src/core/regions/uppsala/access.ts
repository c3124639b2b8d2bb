import type { Conditions } from '../../rules/checks.ts';
import { checklist, open } from '../../rules/row.ts';

/** Asked of everyone at the start of the shift, and of who logs in for the first time. */
function login(when: Conditions<'shift' | 'firstLogin'>) {
  return checklist({
    id: 'UPP-ACC-1',
    topic: 'access',
    text: 'Logga in i Clinic i Edge eller Chrome, på clinic.platform24.se, med SITHS-kort och certifikat från ”SITHS e-id Person HSA-id”. Logga också in i Cosmic och Rådgivningsstödet webb.',
    section: 'Logga in i Clinic vårdgivargränssnitt',
    sees: when,
    says: () => ({
      title: 'Logga in',
      steps: [
        open('Öppna clinic.platform24.se i Edge eller Chrome'),
        open('Sätt i SITHS-kortet och välj ”Logga in med SITHS-kort”'),
        open('Välj certifikatet vars utfärdare är ”SITHS e-id Person HSA-id” och ange din PIN-kod'),
        open('Logga in i Cosmic'),
        open('Logga in i Rådgivningsstödet webb'),
      ],
    }),
  });
}

export const accessChecklists = [
  login({ shift: ['start'] }),
  login({ shift: (shift) => shift !== 'start', firstLogin: [true] }),
  checklist({
    id: 'UPP-ACC-2',
    topic: 'access',
    text: 'Vid första inloggningen: välj skifttypen Primärjour och bekräfta. Lastbalanserare ska vara inaktiverad, med knappen till vänster och grå.',
    section: 'Logga in i Clinic vårdgivargränssnitt',
    sees: { firstLogin: [true] },
    says: () => ({
      title: 'Första inloggningen',
      steps: [
        open('Välj ”Primärjour” som Skifttyp och klicka på ”Bekräfta”'),
        open('Kontrollera att Lastbalanserare är inaktiverad: knappen står till vänster och är grå'),
      ],
    }),
  }),
  checklist({
    id: 'UPP-ACC-3',
    topic: 'access',
    text: 'Inställningar vid första inloggningen: förnamn, efternamn och titel, som patienten ser. Bild om man vill, i arbetskläder. Mobilnummer om man vill ha sms. Kamera och ljud testas, Primärjour väljs och användarhandboken aktiveras.',
    section: 'Inställningar',
    sees: { firstLogin: [true] },
    says: () => ({
      title: 'Inställningar första gången',
      steps: [
        open('Klicka på ditt namn i menyn till vänster och välj ”Inställningar”'),
        open('Fliken Profil: fyll i förnamn, efternamn och titel. Patienten ser dem'),
        open('Fliken Profil: lägg in en bild om du vill, i arbetskläder'),
        open('Fliken Profil: skriv in mobilnummer om du vill ha sms om nya meddelanden och ärenden'),
        open('Fliken Hårdvara: testa att kamera och ljud fungerar'),
        open('Välj ”Primärjour” och låt Lastbalanseraren vara orörd'),
        open('Välj SMS om du vill ha sms om ny patient'),
        open('Aktivera användarhandboken, så visas hjälptexter'),
      ],
    }),
  }),
];
