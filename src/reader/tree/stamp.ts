import { iso, type Told, tell, type When } from '../words/times.ts';
import { each, hasText, type Seen } from './seen.ts';

const clockIn = (text: string): string | undefined => {
  const found = /(?<![\d:.])(\d{1,2})[:.](\d\d)(?![\d:])/.exec(text);
  return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : undefined;
};

/** The time that a node's `datetime` or title gives; it must not say otherwise than what is seen. */
export function stampOf(seen: Seen, shown: string, when: When): Told | undefined {
  for (const attribute of ['datetime', 'title'] as const) {
    const written = seen.attrs[attribute];
    const told = written ? tell(written.trim(), { ...when, day: undefined }) : undefined;
    if (!told) continue;
    if ('why' in told) return told;
    const text = tell(shown, { ...when, day: 'day' in told ? told.day : when.day });
    if ('day' in told && text && 'at' in text) return text;
    if (!('at' in told)) continue;
    const clock = clockIn(shown);
    const same = !clock || /[ap]m/i.test(shown) || clock === stockholmClock(told.at);
    return same ? told : { why: 'klockslaget och dess title säger olika' };
  }
  return undefined;
}

const stockholmClock = (at: string): string => iso(Date.parse(at)).slice(11, 16);

/** The first stamp among the nodes, or the text as a time. */
export function timeOf(
  nodes: readonly Seen[],
  text: string,
  when: When,
  textOf: (seen: Seen) => string,
): Told | undefined {
  let stamp: Told | undefined;
  for (const node of nodes) {
    each(node, (seen) => {
      // What shows nothing tells nothing.
      if (hasText(seen)) stamp ??= stampOf(seen, textOf(seen), when);
      return !stamp;
    });
  }
  return stamp ?? tell(text, { ...when, loose: true });
}
