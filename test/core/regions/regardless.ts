/**
 * Rules that say the same though a key of the case, that a fact they need is derived from, was not read: "RULE without key".
 * Reviewed by hand: what is left is enough, or speaking is the safer way.
 */
export const regardless: ReadonlySet<string> = new Set([
  // Start unread: the silence is counted after the patient's message alone (contract), so the rule speaks sooner.
  'JKP-REPLY-3 without startedAt',
  'JKP-REPLY-4 without startedAt',
  'KLM-REPLY-3 without startedAt',
  'OST-REPLY-3 without startedAt',
  'UPP-REPLY-3 without startedAt',
  'UPP-REPLY-4 without startedAt',
  // The chat shows the silence; a call that was not read could only end it, and the rule then asks for a call too many.
  'JKP-REPLY-3 without contacts',
  'JKP-REPLY-4 without contacts',
  'KLM-REPLY-3 without contacts',
  'OST-REPLY-3 without contacts',
  'UPP-REPLY-3 without contacts',
  'UPP-REPLY-4 without contacts',
  // Staff has marked the case as acute, whatever its priority.
  'JKP-REPLY-3 without priority',
  'UPP-REPLY-3 without priority',
  // Staff has planned the handover; whose the case is matters only where the page shows it accepted.
  'JKP-HAND-2 without handover',
  'JKP-HAND-2 without owner',
  // Staff has noted that the record shows protection, or the guardian's mark alone is enough.
  'JKP-PROT-1 without patient.protected',
  'JKP-PROT-3 without patient.protected',
  'KLM-PROT-2 without patient.protected',
  'OST-PROT-2 without patient.protected',
  'UPP-PROT-2 without patient.protected',
  'UPP-PROT-3 without patient.protected',
  // They say that no mark was seen, which is as true of a page that says "not protected" as of one that says nothing.
  'JKP-PROT-4 without patient.protected',
  'KLM-PROT-3 without patient.protected',
  // In the last hour before closing, and after it, the day of arrival does not matter.
  'OST-REPLY-4 without arrivedAt',
]);
