import type { ContactForm } from '../contract/notes.ts';
import type { Facts } from '../facts/facts.ts';
import { type CallWords, commonCalls } from './calls.ts';
import { attemptsText, outcomeFacts, outcomeText, type Told } from './outcome.ts';

const formName = (form: ContactForm, { voice, video }: CallWords): string =>
  ({ chat: 'chatt', voice, video, phone: 'telefon' })[form];

/** "chatt, videosamtal": the forms that the meeting has used, in order. */
export const contactFormsText = (forms: readonly ContactForm[], calls: CallWords = commonCalls): string =>
  [...new Set(forms)].map((form) => formName(form, calls)).join(', ');

/** "Besvarade formulär: AUDIT, PHQ-9." or nothing. */
export function formsText(forms: Facts['forms'] | undefined): string {
  const answered = (forms ?? []).filter(({ state }) => state === 'answered');
  return answered.length > 0
    ? `Besvarade formulär: ${answered.map(({ title }) => title ?? '[Fyll i: formulärets namn]').join(', ')}.`
    : '';
}

/** Pictures are told of so that somebody writes what they showed; nothing where none was seen. */
export function imagesText(images: number | undefined): string {
  if (!images) return '';
  return images === 1
    ? 'Bild från patienten: [Fyll i: bedömning av bilden].'
    : `${images} bilder från patienten: [Fyll i: bedömning av bilderna].`;
}

/** The facts that a summary tells of; all but the course may be unread or undecided. */
export const summaryFacts = ['course', 'phase', 'contactForms', 'forms', 'images', ...outcomeFacts] as const;

type Summarised = Told<(typeof summaryFacts)[number]>;

/** A case that has been started, or of which nobody has read how far it has come. */
export const isMet = ({ phase }: Told<'phase'>): boolean => phase !== 'waiting' && phase !== 'received';

/** The case's course in time, the forms, pictures and attempts, and what came of it. `fee` is the region's sentence, or empty. */
export function summaryText(facts: Summarised, fee = ''): string {
  const { course, contactForms = [], forms, images, outcome, silence, calls } = facts;
  const attempts = silence?.kind === 'running' && silence.attempts.length > 0 && outcome !== 'no-reply';
  return [
    course,
    contactForms.length > 0 ? `Kontaktform: ${contactFormsText(contactForms, calls)}.` : '',
    formsText(forms),
    imagesText(images),
    attempts ? attemptsText(facts) : '',
    outcomeText(facts),
    fee,
  ]
    .filter(Boolean)
    .join('\n');
}

/** What goes with a case to somebody who sees neither its triage nor its chat: the anamnesis, or a place for it. */
export const anamnesisText = (anamnesis: string | null | undefined): string =>
  anamnesis || (anamnesis === null ? '[Fyll i: anamnes, sidan visar ingen]' : '[Fyll i: anamnes]');

/** The anamnesis, and that there are forms and pictures which the receiver will not see. */
export function handoverAnamnesis({ anamnesis, forms, images = 0 }: Told<'anamnesis' | 'forms' | 'images'>): string {
  const sent =
    images === 1 ? 'Patienten har skickat en bild.' : images > 1 ? `Patienten har skickat ${images} bilder.` : '';
  return [anamnesisText(anamnesis), [formsText(forms), sent].filter(Boolean).join('\n')].filter(Boolean).join('\n\n');
}
