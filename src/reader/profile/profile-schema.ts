import * as z from 'zod/mini';
import { careRoles, contactKinds, flows, phases, senders } from '../../core/contract/case.ts';
import { labelled, senderPlaces } from './profile.ts';

/** A pattern that can be used as it stands: no fault, and not so built that a long text could take for ever. */
const Pattern = z.string().check(
  z.refine((text) => {
    try {
      return Boolean(new RegExp(text, 'iu'));
    } catch {
      return false;
    }
  }, 'ska vara ett giltigt mönster'),
  z.refine((text) => !/[+*}]\)[+*{]/.test(text), 'får inte upprepa en upprepning'),
);
const Words = z.array(
  z
    .string()
    .check(z.refine((text) => text === text.toLowerCase() && text.trim() === text, 'ska stå med små bokstäver')),
);

const Side = z.enum(['left', 'right']);

/** Everything that a page profile can say. */
const parts = z.strictObject({
  labels: z.partialRecord(z.enum(labelled), Words),
  otherLabels: Words,
  leaveOut: Words,
  unitWords: Pattern,
  notNames: Pattern,
  lists: z.record(z.string(), z.nullable(z.enum(phases))),
  patientSection: Words,
  guardianSection: Words,
  consent: Pattern,
  consentFor: z.partialRecord(z.enum(['record', 'medicationList']), Pattern),
  flows: z.partialRecord(z.enum(flows), Words),
  phases: z.partialRecord(z.enum(phases), Words),
  phaseControls: z.record(z.string(), z.enum(phases)),
  handoverControls: Words,
  draftControls: Words,
  handoverLine: Pattern,
  handoverStates: z.partialRecord(z.enum(['pending', 'accepted']), Pattern),
  roles: z.partialRecord(z.enum(careRoles), Words),
  contact: z.partialRecord(z.enum(['self', 'guardian']), Pattern),
  protected: Words,
  notProtected: Words,
  none: Words,
  yes: Pattern,
  no: Pattern,
  negations: Pattern,
  fillers: Pattern,
  senders: z.partialRecord(z.enum(senders), Pattern),
  senderPlace: z.enum(senderPlaces),
  sides: z
    .strictObject({ patient: Side, staff: Side })
    .check(z.refine(({ patient, staff }) => patient !== staff, 'ska stå på var sin sida')),
  timeWords: Words,
  chatOfRows: z.boolean(),
  me: Words,
  user: Pattern,
  userMenu: Words,
  titles: Pattern,
  delivery: Pattern,
  internal: Words,
  unsent: Pattern,
  typing: Pattern,
  compose: Pattern,
  send: Pattern,
  letterHead: z.partialRecord(z.enum(['from', 'at', 'other']), Pattern),
  messageActions: Words,
  chatWords: Pattern,
  chatHeads: Words,
  older: Pattern,
  started: Pattern,
  contactKinds: z.partialRecord(z.enum(contactKinds), Pattern),
  answered: Pattern,
  notAnswered: Pattern,
  answerHeads: Words,
  timeline: Words,
  events: z.partialRecord(z.enum(['arrivedAt', 'receivedAt', 'startedAt', 'closedAt']), Pattern),
  form: Pattern,
  formAnswered: Pattern,
  formSent: Pattern,
  formControls: Words,
  busy: Pattern,
});

/**
 * A unit's own page profile as it comes from a file or by policy: those parts in which its page is another than the default says
 * (`overDefault`). Kept apart from the content script, which holds no zod.
 */
export const OwnProfile = z
  .partial(parts)
  .check(z.refine((own) => Object.keys(own).length > 0, 'säger ingenting om sidan'));
export type OwnProfile = z.infer<typeof OwnProfile>;
