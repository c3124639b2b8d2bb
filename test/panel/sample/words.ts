import type { DraftCheck, Words } from '../../../src/core/index.ts';
import { url } from './page.ts';
import { source } from './routine.ts';

export const phrases: Words[] = [
  {
    rule: 'JKP-REPLY-3',
    title: 'Kontaktförsök: patienten svarar inte',
    text: 'Hej! Svara gärna här i chatten före kl. 08.30 tisdag 3 mars 2026.',
    now: true,
    source: { ...source, section: 'Ärendehantering vid uteblivet svar' },
    note: 'Tiden är den i nedräkningen.',
  },
  {
    rule: 'JKP-CHILD-1',
    title: 'Patientavgift',
    text: 'Besöket kostar [Fyll i: avgift] kronor, [Fyll i: dag].',
    now: false,
    source: { ...source, section: 'Avgift' },
    note: '',
  },
];

export const supportTexts: Words[] = [
  {
    rule: 'JKP-REG-2',
    title: 'Misstänkt avvikelse, till Synergi',
    text: `Ärendets adress: ${url}\n\nVad som hände: [Fyll i: händelsen]`,
    now: false,
    source: { ...source, section: 'Återkopplingsknappen' },
    note: '',
  },
];

/** A check that remarks on each "tyvärr" and each "kl 14". */
export function checkDraft(text: string): DraftCheck {
  const findings = [...text.matchAll(/tyvärr|kl 14/g)].map(({ 0: found, index }) => ({
    rule: 'JKP-REPLY-3',
    from: index,
    to: index + found.length,
    says: found === 'tyvärr' ? 'Negativt ord.' : 'Skriv klockslag på ett annat sätt.',
    ...(found === 'tyvärr' ? {} : { suggestion: 'kl. 14.00' }),
    source: { ...source, section: 'Chattmetodik' },
    note: '',
  }));
  return { findings, hasGuide: true, protection: 'unread' };
}
