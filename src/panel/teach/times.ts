import { overDefault } from '../../reader/profile/own-profile.ts';
import { holds, textOf } from '../../reader/tree/seen.ts';
import { entriesAt, isChatOtherwise } from './chat-at.ts';
import { join } from './join.ts';
import { asWord } from './label-words.ts';
import { open, sightOf } from './sight.ts';
import type { Lesson, Taught } from './teach.ts';

/** Words at most that stand before a time. */
const most = 2;

/**
 * The word before a message's time ("Avsänt 10.05"), where the time cannot be read for it: as few words as it can be read without, so that
 * none of the time's own is taken for the page's.
 */
export function teachTime({ glass, node, own, not = [] }: Omit<Lesson, 'field'>): Taught {
  const start = sightOf(glass, own);
  const before = entriesAt(start.area, node);
  if (before.at === undefined) return { ok: false, why: before.all.length > 0 ? 'no-message' : 'no-chat' };
  if (before.at.at && 'at' in before.at.at) return { ok: false, why: 'known' };
  const shown = textOf(node);
  if (shown.length > 60 || shown.includes('\n') || !/\d[:.]\d\d/.test(shown)) return { ok: false, why: 'no-time' };
  const first = /^\D*/.exec(shown)?.[0].trim().split(/\s+/) ?? [];
  const words = first.slice(0, most).map((_, i) => asWord(first.slice(0, i + 1).join(' ')) ?? '');
  let noDay = false;
  for (const word of words.filter((one) => one !== '' && !not.includes(one))) {
    const { timeWords } = overDefault(own);
    const next = join(own, { timeWords: [...new Set([...timeWords, word])] });
    const { area } = sightOf(glass, next);
    const { all, at: after } = entriesAt(area, node);
    if (!after || !holds(after.seen, node)) continue;
    if (after.at && 'at' in after.at) {
      const difference = { field: 'messages', then: open(start.area), after: open(area) };
      return { ok: true, own: next, by: word, otherwise: isChatOtherwise(before.all, all) ? [difference] : [] };
    }
    if (after.at && 'clock' in after.at) noDay = true;
  }
  return { ok: false, why: noDay ? 'no-day' : words.length === 0 ? 'no-word' : 'not-read' };
}
