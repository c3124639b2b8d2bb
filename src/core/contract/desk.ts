import * as z from 'zod/mini';
import { regionKeys } from '../regions/keys.ts';
import { Day, Hours, Instant, Text } from './primitives.ts';

export const userRoles = [
  'nurse',
  'coordinating-nurse',
  'physician',
  'physiotherapist',
  'counsellor',
  'medical-secretary',
  'administrator',
  'manager',
  'overall-responsible',
] as const;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Opening hours by weekday. A weekday left out is closed. */
export const WeekHours = z.strictObject({
  mon: z.optional(Hours),
  tue: z.optional(Hours),
  wed: z.optional(Hours),
  thu: z.optional(Hours),
  fri: z.optional(Hours),
  sat: z.optional(Hours),
  sun: z.optional(Hours),
});

export const Unit = z.strictObject({
  name: Text,
  hours: z.optional(WeekHours),
  closedDays: z.optional(z.array(Day)),
  attemptSpacingHours: z.optional(z.number().check(z.minimum(0, 'ska vara 0 eller mer'))),
  helping: z.optional(z.boolean()),
  overallResponsible: z.optional(Text),
});

export const User = z.strictObject({
  role: z.optional(z.enum(userRoles)),
  name: z.optional(Text),
  firstLogin: z.optional(z.boolean()),
});

/** Who works where, and the time. `now` is the only clock that the core knows. */
export const Desk = z.strictObject({
  region: z.enum(regionKeys),
  unit: z.optional(Unit),
  user: z.optional(User),
  shift: z.optional(z.enum(['start', 'end'])),
  now: Instant,
});

export type Desk = z.infer<typeof Desk>;
export type Unit = z.infer<typeof Unit>;
export type WeekHours = z.infer<typeof WeekHours>;
export type Weekday = (typeof weekdays)[number];
export type UserRole = (typeof userRoles)[number];
