import type { Outcome } from '../../contract/notes.ts';
import { anamnesisText, isMet, summaryFacts, summaryText } from '../../journal/summary.ts';
import { isTicketed } from '../../rules/conditions.ts';
import { recordText } from '../../rules/row.ts';
import { isVisit } from './fee.ts';
import { contactTypes } from './registration.ts';

const fee = 'Avgift enligt regionens taxa: [Fyll i: beloppet som patienten har fått veta].';
const free = 'Avgiftsfri kontakt.';

/** What the guideline calls free: of certificates, tests, treatments and referrals it says nothing, and so does the text. */
const advice: readonly (Outcome | null)[] = ['information', 'self-care', 'redirection', 'no-reply'];

function feeText(outcome: Outcome | null, replacesVisit: boolean | null): string {
  if (!isVisit(outcome)) return advice.includes(outcome) ? free : '';
  if (outcome !== 'phone-visit') return fee;
  return replacesVisit === null ? '' : replacesVisit ? fee : free;
}

export const recordTexts = [
  recordText({
    id: 'OST-HAND-5',
    topic: 'handover',
    text: 'När biljetten skapas kopieras autoanamnesen in, så att den mottagande verksamheten ser den.',
    section: 'Lämna över ett pågående ärende till/från en privat verksamhet',
    title: 'Till biljetten: autoanamnes till mottagande verksamhet',
    needs: { handover: isTicketed },
    mentions: ['anamnesis'],
    says: ({ anamnesis }) => anamnesisText(anamnesis),
  }),
  recordText({
    id: 'OST-BOOK-1',
    topic: 'booking',
    text: 'Ett digitalt besök bokas både i Platform24 och i Cosmic, med samma dag och tid.',
    section: '15 Vårdinitierade besök',
    title: 'Digitalt besök: samma bokning i Platform24 och Cosmic',
    needs: { outcome: ['digital-visit'] },
    mentions: ['reason'],
    says: ({ reason }) =>
      [
        'Digitalt besök via 1177 direkt',
        'Dag och tid: [Fyll i: dag och klockslag]',
        'Vårdpersonal: [Fyll i: den som besöket bokas till]',
        'Kallelsesätt i Cosmic: muntligt',
        `Kontakttyp i Cosmic: [Fyll i: ${contactTypes.digital.join(' eller ')}]`,
        `Sökorsak: ${reason ?? '[Fyll i: sökorsak]'}`,
      ].join('\n'),
  }),
  recordText({
    id: 'OST-JRN-1',
    topic: 'journal',
    text: 'Övrig information dokumenteras under relevanta sökord.',
    section: '11 Dokumentation i Cosmic',
    title: 'Ärendets gång, till det sökord som passar',
    mentions: [...summaryFacts, 'replacesVisit'],
    when: isMet,
    says: (facts) => summaryText(facts, feeText(facts.outcome ?? null, facts.replacesVisit ?? null)),
  }),
];
