import type { Case } from '../core/contract/case.ts';

/** By what two cases without a number at one address are told apart. In this panel's memory alone: nothing of it is ever kept. */
interface Signs {
  name?: string | undefined;
  /** Milliseconds. */
  arrivedAt?: number | undefined;
  startedAt?: number | undefined;
  /** What the patient has written, where the whole chat is seen. */
  said?: readonly string[] | undefined;
}

/** Milliseconds within which two times are one: the page may count it in minutes from now. */
const same = 5 * 60_000;

const instant = (time: string | null | undefined): number | undefined => (time ? Date.parse(time) : undefined);

function signsOf({ patient, arrivedAt, startedAt, messages = [], messagesPartial }: Case): Signs {
  const said = messages.flatMap(({ from, text }) => (from === 'patient' && text !== '' ? [text] : []));
  return {
    name: patient?.name,
    arrivedAt: instant(arrivedAt),
    startedAt: instant(startedAt),
    said: messagesPartial || said.length === 0 ? undefined : said,
  };
}

/** For each sign that both show: whether they agree. */
function compared(one: Signs, other: Signs): boolean[] {
  const times = (['arrivedAt', 'startedAt'] as const).flatMap((key) => {
    const [a, b] = [one[key], other[key]];
    return a === undefined || b === undefined ? [] : [Math.abs(a - b) <= same];
  });
  const names = one.name === undefined || other.name === undefined ? [] : [one.name === other.name];
  const { said } = other;
  const chats = one.said && said ? [one.said.some((text) => said.includes(text))] : [];
  return [...names, ...times, ...chats];
}

const known = new WeakMap<object, Map<string, Signs[]>>();

/**
 * Which of the cases without a number that this panel has seen at the address it is, from 0. Another name, another time of arrival or
 * start, or a whole chat in which the patient has written nothing of what they had is another case; one that shows no sign of any of
 * several is a new one.
 *
 * @param panel what lives as long as the panel does
 */
export function turnOf(panel: object, open: Case): number {
  const cases = known.get(panel) ?? new Map<string, Signs[]>();
  known.set(panel, cases);
  const seen = cases.get(open.url) ?? [];
  cases.set(open.url, seen);
  const signs = signsOf(open);
  const fits = seen.map((one) => compared(one, signs)).map((all) => (all.includes(false) ? -1 : all.length));
  const most = Math.max(...fits);
  const isBlank = Object.values(signs).every((sign) => sign === undefined);
  const at =
    most > 0 || (most === 0 && seen.length === 1)
      ? fits.indexOf(most)
      : seen.findIndex((one) => isBlank && Object.values(one).every((sign) => sign === undefined));
  if (at < 0) return seen.push(signs) - 1;
  // What is told later is added; the chat grows.
  const { name, arrivedAt, startedAt, said } = seen[at] ?? {};
  seen[at] = {
    name: name ?? signs.name,
    arrivedAt: arrivedAt ?? signs.arrivedAt,
    startedAt: startedAt ?? signs.startedAt,
    said: signs.said ?? said,
  };
  return at;
}
