import type { Labelled, Profile } from '../../reader/profile/profile.ts';
import type { OwnProfile } from '../../reader/profile/profile-schema.ts';
import { readConsent } from '../../reader/words/consent.ts';
import { isWordOf, keyOf, readPhase } from '../../reader/words/values.ts';

/** What a word of the page can mean, for the fields whose values are words; the keys are the profile's own. */
export const meanings: Partial<Record<Labelled, readonly (readonly [label: string, key: string])[]>> = {
  flow: [
    ['Sök vård', 'seek-care'],
    ['Administrativa frågor', 'administrative'],
  ],
  phase: [
    ['Väntar i kö', 'waiting'],
    ['Mottagen', 'received'],
    ['Startat besök', 'started'],
    ['Asynkron fas', 'asynchronous'],
    ['Avslutat', 'closed'],
  ],
  addressedTo: [
    ['Sjuksköterska', 'nurse'],
    ['Läkare', 'physician'],
    ['Fysioterapeut', 'physiotherapist'],
    ['Kurator', 'counsellor'],
    ['Medicinsk admin', 'medical-admin'],
    ['Administratör', 'administrator'],
  ],
  contact: [
    ['Patienten själv', 'self'],
    ['Vårdnadshavare', 'guardian'],
  ],
  'patient.protected': [
    ['Skyddad identitet', 'protected'],
    ['Ingen skyddad identitet', 'notProtected'],
  ],
  'consents.record': [
    ['Givet', 'yes'],
    ['Nekat', 'no'],
  ],
  'consents.medicationList': [
    ['Givet', 'yes'],
    ['Nekat', 'no'],
  ],
};

/** The word says already which of the field's values it is. */
export function hasMeaning(profile: Profile, field: Labelled, word: string): boolean {
  switch (field) {
    case 'flow':
      return keyOf(profile.flows, word) !== undefined;
    case 'phase':
      return 'value' in readPhase(profile, word);
    case 'addressedTo':
      return keyOf(profile.roles, word) !== undefined;
    case 'consents.record':
    case 'consents.medicationList':
      return 'value' in readConsent(profile, word);
    default:
      return isWordOf(profile, field, word);
  }
}

/** The word as a pattern that matches it and nothing else. */
export const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The part of a profile in which the word means that. Empty where it says so already, or is too long to be a word. */
export function wordPatch(profile: Profile, field: Labelled, meaning: string, word: string): OwnProfile {
  if (word === '' || word.length > 40) return {};
  const add = <K extends string>(table: Record<K, readonly string[]>): Partial<Record<K, string[]>> => {
    const key = meaning as K;
    return key in table ? ({ [key]: [...new Set([...table[key], word])] } as Partial<Record<K, string[]>>) : {};
  };
  switch (field) {
    case 'flow':
      return { flows: add(profile.flows) };
    case 'phase':
      return { phases: { ...add(profile.phases) } };
    case 'addressedTo':
      return { roles: add(profile.roles) };
    case 'contact':
      return meaning === 'self' || meaning === 'guardian'
        ? { contact: { [meaning]: `${profile.contact[meaning]}|${literal(word)}` } }
        : {};
    case 'patient.protected':
      return meaning === 'protected' || meaning === 'notProtected'
        ? { [meaning]: [...new Set([...profile[meaning], word])] }
        : {};
    case 'consents.record':
    case 'consents.medicationList':
      return meaning === 'yes' || meaning === 'no' ? { [meaning]: `${profile[meaning]}|${literal(word)}` } : {};
    default:
      return {};
  }
}
