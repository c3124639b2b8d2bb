import * as z from 'zod/mini';
import { regexes } from 'zod/v4/core';

const instant = new RegExp(
  `(?:${regexes.datetime({ offset: true }).source})|(?:${regexes.datetime({ offset: true, precision: -1 }).source})`,
);

/** A point in time: ISO 8601 to the minute or finer, with an offset or Z, on a day that exists. */
export const Instant = z
  .string()
  .check(z.regex(instant, 'ska vara en tidpunkt som finns, med tidszon, t.ex. 2026-03-02T10:15:00+01:00'));

/** A calendar day that exists, "2026-12-24". */
export const Day = z.iso.date('ska vara ett datum som finns, t.ex. 2026-12-24');

/** Opening hours of one day, "08:00-17:00": opens before it closes, "24:00" is the end of the day. */
export const Hours = z.string().check(
  z.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    error: 'ska vara öppettider, t.ex. 08:00-17:00',
    abort: true,
  }),
  z.refine((text) => text.slice(0, 5) < text.slice(6), 'ska öppna före stängning'),
);

/** Text that says something: not empty, not blank. */
export const Text = z.string();

/** A web address with its scheme; the identity of the open case. */
export const Address = z.string().check(z.minLength(1, 'får inte vara tom'));
