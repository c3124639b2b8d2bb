import type { Finder } from './find.ts';

/** What a sentence asks for when it asks who or where a person is. The words are the language's, not a routine's. */
const things = [
  /(?<!\p{L})(?:ditt|barnets|patientens|hela|fullständiga|ert|era)\s+(?:(?:fullständiga|riktiga|hela)\s+)?(?:för- och efter|för|efter)?namn(?!\p{L})/giu,
  /(?<!\p{L})(?:förnamn|efternamn|för- och efternamn)(?:et)?(?!\p{L})/giu,
  /(?<!\p{L})vad (?:heter|hette) (?:du|ni|barnet|patienten|han|hon|hen|ditt barn|din son|din dotter|vårdnadshavaren)(?!\p{L})/giu,
  /(?<!\p{L})(?:tele(?:fon)?|mobil|hem|kontakt)?(?:nummer|nr|numret)(?!\p{L})(?=.*(?:nå|ring|sms|till dig|på dig|ditt|telefon|mobil))/giu,
  /(?<!\p{L})(?:telefon|mobil|kontakt|tele)(?:nummer|nr|numret)(?:et)?(?!\p{L})/giu,
  /(?<!\p{L})(?:e-?post(?:adress)?|mejl(?:adress)?|mail(?:adress)?|kontaktuppgift(?:er)?(?:na)?)(?:en)?(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:hem|bostads|gatu|folkbokförings)?adress(?:en)?|postnum(?:mer|ret)|postort(?:en)?|hemort(?:en)?|bostadsort(?:en)?)(?!\p{L})/giu,
  /(?<!\p{L})var\s+(?:någonstans\s+)?(?:bor|befinner|jobbar|arbetar|vistas|studerar|är)\s+(?:du|ni|barnet|patienten|han|hon|hen)(?!\s+(?:öm|svullen|röd|sjuk|från))(?!\p{L})/giu,
  /(?<!\p{L})var\s+(?:någonstans\s+)?(?:går|jobbar|bor)\s+(?:ditt|din)\s+\p{L}+/giu,
  /(?<!\p{L})(?:vilken|vilket|i vilken|i vilket|på vilken|på vilket)\s+(?:ort|stad|kommun|by|stadsdel|gata|skola|förskola|arbetsplats|vårdcentral|hälsocentral|mottagning|enhet)(?!\p{L})/giu,
  /(?<!\p{L})(?:hur|var)\s+(?:kan\s+|får\s+)?(?:vi|jag|man)\s+(?:nå|får tag (?:på|i)|kontakta|når)\s+(?:dig|er)(?!\p{L})/giu,
  /(?<!\p{L})(?:hur|var)\s+når\s+(?:vi|jag|man)\s+(?:dig|er)(?!\p{L})/giu,
] as const;

/** A sentence that wants an answer: a question, or one that bids or begs. */
const asks =
  /\?|(?<!\p{L})(?:skriv|ange|uppge|lämna|skicka|fyll i|meddela|bekräfta|berätta|svara|behöver (?:jag|vi|veta)|(?:jag|vi) behöver|vill (?:jag|vi)|(?:jag|vi) vill|(?:jag|vi) undrar|dela|säg)(?!\p{L})/iu;

/** "Skriv inte ditt namn här" asks for nothing. */
const forbids = /(?<!\p{L})(?:skriv|ange|uppge|lämna|skicka|dela|säg|svara|berätta)\s+(?:aldrig|inte)(?!\p{L})/iu;

/** Sentences of a text, with where they begin; a line break ends one, a point inside a word or a number does not. */
function sentencesOf(text: string): { at: number; sentence: string }[] {
  return [...text.matchAll(/(?:[^.!?\n]|[.!?](?=[^\s]))+[.!?]*/gu)].map((found) => ({
    at: found.index,
    sentence: found[0],
  }));
}

const cautious =
  'Frågar efter namn, kontaktuppgifter eller plats. Gör inte det i chatten när patienten har eller kan ha skyddade personuppgifter.';

/** Questions for a person's name, contact details or place, one for each place of the text. `says` where the routine has words of its own. */
export function asksForIdentity(says: string = cautious): Finder {
  return (text) =>
    sentencesOf(text).flatMap(({ at, sentence }) => {
      if (!asks.test(sentence) || (forbids.test(sentence) && !sentence.includes('?'))) return [];
      return things.flatMap((thing) =>
        [...sentence.matchAll(thing)].map((found) => ({
          from: at + found.index,
          to: at + found.index + found[0].length,
          says,
        })),
      );
    });
}
