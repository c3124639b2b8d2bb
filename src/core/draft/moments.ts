import { dayExists, dayNumberOf, minuteMs } from '../time/civil.ts';
import { dateWords } from '../time/words.ts';
import { localDay, wallClock } from '../time/zone.ts';
import { alone, type Finder, matching } from './find.ts';

const months = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const measures = 'tablett|dos|kapsel|tesked|matsked|tsk|msk|liter|dl|timm|dag|del|av ';

/** "15 maj 2023" of a day that exists; without a year the one that lies nearest to now. Null where there is no such day. */
function dateOf(year: number | null, month: number, day: number, now: number): string | null {
  const years = year === null ? [0, 1, -1].map((off) => wallClock(now).year + off) : [year < 100 ? 2000 + year : year];
  const today = localDay(now);
  const found = years
    .filter((each) => dayExists(each, month, day))
    .map((each) => dayNumberOf(each, month, day))
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  return found === undefined ? null : dateWords(found);
}

/** Dates in another form than "15 maj 2023", with that form. A part of a tablet ("1/2") is no date. */
export function dateForms(says: string): readonly Finder[] {
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return [
    matching(new RegExp(alone('(\\d{4})-(\\d{1,2})-(\\d{1,2})'), 'gu'), says, ([, year, month, day], now) =>
      dateOf(number(year), Number(month), Number(day), now),
    ),
    matching(
      new RegExp(
        `(?<![\\p{L}\\d/])(\\d{1,2})/(\\d{1,2})(?:[-/ ](\\d{4}|\\d{2}(?=[-/ .,!?]|$)))?(?![\\p{L}\\d/])(?!\\s*(?:${measures}))`,
        'giu',
      ),
      says,
      ([all, day, month, year], now) => {
        // "1/2" and "3/4" alone are as often a half and three quarters.
        if (['1/2', '1/3', '2/3', '1/4', '3/4'].includes(all)) return null;
        return dateOf(number(year), Number(month), Number(day), now);
      },
    ),
    matching(
      new RegExp(`${alone(`(\\d{1,2})(?::?e)?\\s+(${months.join('|')}|sept)`)}\\.?(?:\\s+(\\d{4}))?`, 'giu'),
      says,
      ([all, day, month = '', year], now) => {
        const at = months.indexOf(month.toLowerCase().slice(0, 4).replace('sept', 'sep'));
        const words = dateOf(number(year), at + 1, Number(day), now);
        // "4 maj" is short for nothing: without a year it stands as it is.
        const short = /maj|mars|juni|juli/i.test(month) && !/e\s/.test(all);
        return words === null || (short && year === undefined) || words === all.toLowerCase() ? null : words;
      },
    ),
  ];
}

const clock = (hour: string, minute = '00'): string => `${hour.padStart(2, '0')}.${minute}`;
const isClock = (hour: string, minute = '00'): boolean =>
  Number(hour) < 25 && Number(minute) * minuteMs < 60 * minuteMs;

/** Times of day in another form than "kl. 09.00-10.30", with that form. */
export function timeForms(says: string): readonly Finder[] {
  const time = '(\\d{1,2})(?:[.:](\\d{2}))?';
  return [
    matching(
      new RegExp(`${alone(`(kl|klockan)\\.?\\s*${time}(?:\\s*[-–]\\s*${time})?`)}(?![.:]\\d)`, 'giu'),
      says,
      ([all, word = '', hour = '', minute, toHour, toMinute]) => {
        if (!isClock(hour, minute) || !isClock(toHour ?? '0', toMinute)) return null;
        const until = toHour === undefined ? '' : `-${clock(toHour, toMinute)}`;
        const right = `${word.startsWith('K') ? 'Kl.' : 'kl.'} ${clock(hour, minute)}${until}`;
        return all.replace('–', '-') === right ? null : right;
      },
    ),
    matching(
      /(?<!(?:kl\.?|klockan)\s*)(?<![\p{L}\d:.,/–-])(\d{1,2}):(\d{2})(?:\s*[-–]\s*(\d{1,2}):(\d{2}))?(?![\d:\p{L}])/giu,
      says,
      ([, hour = '', minute, toHour, toMinute]) => {
        if (!isClock(hour, minute) || !isClock(toHour ?? '0', toMinute)) return null;
        return `kl. ${clock(hour, minute)}${toHour === undefined ? '' : `-${clock(toHour, toMinute)}`}`;
      },
    ),
  ];
}
