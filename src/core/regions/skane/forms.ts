import type { Field } from '../../contract/advice.ts';

/** The forms of a registration row in PMO, to the letter. */
export type Form = 'text' | 'distance' | 'visit' | 'none';

export const attribute: Field = { name: 'Attribut', value: '1177 direkt' };

export const careContacts = {
  text: 'Text som inte ersätter besök',
  distance: 'Distanskontakt realtid bild/ljud/chatt',
  visit: 'Mottagningsbesök',
} as const;

/** Used when 1177 direkt has trouble. The document writes "Telefonsamtals som ersätter besök", probably a slip. */
export const fallbackContacts = ['Telefonsamtal', 'Telefonsamtal som ersätter besök'];

const diagnosis: readonly Field[] = [
  { name: 'Diagnos', choices: [] },
  { name: 'KVÅ-kod (eventuellt)', choices: [] },
];

const journal = 'Dokumentera i journalen.';
const coding = 'Registrera diagnos och eventuellt KVÅ-kod.';

export interface Filled {
  fields: Field[];
  note: string;
}

/** The fields and the to-do of one form. */
export function filled(form: Form): Filled {
  switch (form) {
    case 'text':
      return { fields: [{ name: 'Vårdkontakt', value: careContacts.text }, attribute], note: journal };
    case 'distance':
      return {
        fields: [{ name: 'Vårdkontakt', value: careContacts.distance }, attribute, ...diagnosis],
        note: `${journal} ${coding}`,
      };
    case 'visit':
      return {
        fields: [{ name: 'Vårdkontakt', value: careContacts.visit }, ...diagnosis],
        note: `Registreras som ett ordinarie mottagningsbesök. ${journal} ${coding}`,
      };
    case 'none':
      return { fields: [], note: 'Ingen dokumentation i PMO.' };
  }
}

/** A row that turns on whether the contact replaces a visit, before that is decided: the choices, and what they mean. */
export function open(forms: readonly ('text' | 'distance')[]): Filled {
  return {
    fields: [{ name: 'Vårdkontakt', choices: forms.map((form) => careContacts[form]) }, attribute],
    note: `Ersätter kontakten ett besök: ${careContacts.distance}, med diagnos och eventuellt KVÅ-kod.${
      forms.includes('text') ? ` Annars: ${careContacts.text}.` : ''
    } ${journal}`,
  };
}
