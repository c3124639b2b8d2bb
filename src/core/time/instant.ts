import { dayMs, dayNumberOf, minuteMs } from './civil.ts';

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number that the two characters at `i` write, or NaN. */
function two(text: string, i: number): number {
  const high = text.charCodeAt(i) - 48;
  const low = text.charCodeAt(i + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN;
}

/** Minutes of "Z" or "+01:00" from `i` to the end of the text, or NaN. */
function offsetMinutes(text: string, i: number): number {
  if (text[i] === 'Z') return text.length === i + 1 ? 0 : Number.NaN;
  if (text.length !== i + 6 || text[i + 3] !== ':') return Number.NaN;
  const hours = two(text, i + 1);
  const minutes = two(text, i + 4);
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN;
  return text[i] === '+' ? hours * 60 + minutes : text[i] === '-' ? -(hours * 60 + minutes) : Number.NaN;
}

/**
 * Epoch milliseconds of an ISO 8601 instant of the contract: `Date.parse`, several times faster for the forms without
 * fractions of a second ("2026-03-02T10:15+01:00", "2026-03-02T09:15:00Z"), which are nearly all there are. NaN where
 * `Date.parse` says NaN.
 */
export function parseInstant(text: string): number {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const minutes = two(text, 11) * 60 + two(text, 14);
  const seconds = text[16] === ':' ? two(text, 17) : 0;
  const offset = offsetMinutes(text, text[16] === ':' ? 19 : 16);
  // 29 February and all odd forms go the slow way; NaN fails each comparison.
  const plain =
    day >= 1 &&
    day <= (daysIn[month - 1] ?? 0) &&
    two(text, 11) <= 23 &&
    two(text, 14) <= 59 &&
    seconds <= 59 &&
    text[4] === '-' &&
    text[7] === '-' &&
    text[10] === 'T' &&
    text[13] === ':';
  const ms = dayNumberOf(year, month, day) * dayMs + (minutes - offset) * minuteMs + seconds * 1000;
  return plain && !Number.isNaN(ms) ? ms : Date.parse(text);
}
