import type { Profile } from '../profile/profile.ts';
import { norm } from './text.ts';
import { type Got, hasWord, pattern, saysNone, why } from './values.ts';

type Kind = 'record' | 'medicationList';
const kinds = ['record', 'medicationList'] as const;

/** Given or denied, by the words beside; words for both give neither. */
export function readConsent(profile: Profile, text: string): Got<'given' | 'denied'> {
  // "Ej angivet": nobody has answered.
  if (saysNone(profile, text) && !pattern(profile.no, true).test(norm(text))) return why('svaret saknas');
  if (denies(profile, text)) return { value: 'denied' };
  if (hasWord(profile.no, text)) return why('samtycket går inte att tyda');
  return hasWord(profile.yes, text) ? { value: 'given' } : why('samtycket går inte att tyda');
}

/** "Ej givet", "samtycker inte", "Nej": a word of denial alone denies; a "not" denies only an answer or a consent that stands beside it, not "besvarat". */
function denies(profile: Profile, text: string): boolean {
  const told = norm(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const isOf = (word: string | undefined, of: string) => word !== undefined && pattern(of, true).test(word);
  const isAnswer = (word: string | undefined) => isOf(word, profile.yes) || isOf(word, profile.consent);
  return told.some((word, i) => {
    if (!isOf(word, profile.no)) return false;
    if (!isOf(word, profile.negations)) return true;
    const next = told.slice(i + 1).find((one) => !isOf(one, profile.fillers));
    return next === undefined || isAnswer(next) || isAnswer(told[i - 1]) || isAnswer(`${told[i - 2]} ${told[i - 1]}`);
  });
}

/** Consent told in a sentence or in an icon's title: what it is for and what was answered, both in words. */
export function readConsentLine(profile: Profile, text: string): [Kind, Got<string>] | undefined {
  if (!hasWord(profile.consent, text)) return undefined;
  const both = kinds.filter((kind) => hasWord(profile.consentFor[kind], text));
  const got = readConsent(profile, text);
  return both.length === 1 && both[0] && 'value' in got ? [both[0], got] : undefined;
}

/** "Journal (samtycke)", "Consent: national medication list": a label of a consent, in whatever order its words stand; `told`: it stands among consents. */
export function consentNamed(profile: Profile, words: string, told = false): `consents.${Kind}` | undefined {
  if (words.length > 60 || !(told || hasWord(profile.consent, words))) return undefined;
  const said = `${profile.consent}|${profile.fillers}`;
  const rest = words
    .replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${said})(?![\\p{L}\\p{N}])`, 'giu'), ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [only, ...more] = kinds.filter((kind) => pattern(profile.consentFor[kind], true).test(rest));
  return only && more.length === 0 ? `consents.${only}` : undefined;
}
