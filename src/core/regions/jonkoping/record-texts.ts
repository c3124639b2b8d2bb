import { anamnesisText, isMet, summaryFacts, summaryText } from '../../journal/summary.ts';
import { isTicketed } from '../../rules/conditions.ts';
import { recordText } from '../../rules/row.ts';
import { fee } from './fee.ts';
import { careService } from './registration.ts';

function feeText(qualified: boolean | null | undefined): string {
  if (qualified === true)
    return `Kvalificerad kontakt, patientavgift: [Fyll i: ${fee}, eller annat enligt Patientavgifter i vården].`;
  return qualified === false ? 'Inte kvalificerad kontakt, avgiftsfri.' : '';
}

export const recordTexts = [
  recordText({
    id: 'JKP-HAND-4',
    topic: 'handover',
    text: 'Anamnesen följer inte med biljetten till en annan vårdgivare: den klistras in i fältet ”Anamnes”.',
    section: 'För överlämning till vårdenhet som tillhör annan vårdgivare',
    title: 'Till fältet ”Anamnes” i biljetten',
    needs: { handover: isTicketed },
    mentions: ['anamnesis'],
    says: ({ anamnesis }) => anamnesisText(anamnesis),
  }),
  recordText({
    id: 'JKP-BOOK-2',
    topic: 'booking',
    text: 'Ett digitalt besök bokas både i 1177 direkt och i Cosmic, med samma dag, tid och person.',
    section: 'Bokning digitalt besök i Cosmic',
    title: 'Digitalt besök: samma bokning i 1177 direkt och Cosmic',
    needs: { outcome: ['digital-visit'] },
    mentions: ['reason'],
    says: ({ reason }) =>
      [
        'Digitalt besök i 1177 direkt',
        'Dag och tid: [Fyll i: dag och klockslag]',
        'Vårdpersonal: [Fyll i: den som besöket bokas till]',
        `Vårdtjänst i Cosmic: ${careService}`,
        `Sökorsak: ${reason ?? '[Fyll i: sökorsak]'}`,
      ].join('\n'),
  }),
  recordText({
    id: 'JKP-JRN-2',
    topic: 'journal',
    text: 'Dokumentera under lämpliga sökord.',
    section: 'Dokumentation i Cosmic',
    title: 'Ärendets gång, till det sökord som passar',
    mentions: [...summaryFacts, 'qualified'],
    when: isMet,
    says: (facts) => summaryText(facts, feeText(facts.qualified)),
  }),
];
