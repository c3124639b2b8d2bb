import type { Contact } from '../../core/contract/case.ts';
import type { ChatLook } from '../look.ts';
import type { Profile } from '../profile/profile.ts';
import { hasWord, pattern } from '../words/values.ts';

export const kinds = ['sms', 'video', 'voice', 'phone'] as const;
const before =
  '(?:(?:listitem|status|note|article|row|comment|utgående|inkommande|missat|obesvarat|besvarat|outgoing|incoming|missed)\\s+)*';
const beginnings = new WeakMap<Profile, { kind: Contact['kind']; begins: RegExp }[]>();

/** The kind of contact that a line begins with or a sign names. */
export function contactKind(text: string, { profile }: ChatLook): Contact['kind'] | undefined {
  let known = beginnings.get(profile);
  if (!known) {
    known = kinds.map((kind) => {
      return { kind, begins: pattern(`^${before}(?:${profile.contactKinds[kind]})(?!\\p{L})`) };
    });
    beginnings.set(profile, known);
  }
  const line = text.trim();
  return known.find(({ begins }) => begins.test(line))?.kind;
}

/** Whether the call was answered, as far as the line says. */
export function answer(text: string, { profile }: ChatLook): { answered?: boolean } {
  if (pattern(profile.notAnswered).test(text)) return { answered: false };
  return hasWord(profile.answered, text) ? { answered: true } : {};
}
