/**
 * Rules that fall silent, without a word of what is missing, when a key of the case is not read. Reviewed by hand: each
 * speaks because of a thing that was seen, or another rule says then what is missing. A new one is a question first.
 */
export const seen: ReadonlySet<string> = new Set([
  // A picture, a form, a ticket, a word in the reason: not seen, there is nothing to say of it.
  'JKP-IMG-1 without images',
  'KLM-IMG-1 without images',
  'OST-IMG-1 without images',
  'OST-FORM-1 without forms',
  'OST-HAND-8 without ticket',
  'UPP-HAND-4 without ticket',
  'OST-ADM-3 without reason',
  // The page's mark of a protected patient; without it staff's own check of the record stands.
  'JKP-PROT-1 without patient',
  'JKP-PROT-2 without patient',
  'JKP-PROT-3 without patient',
  'KLM-PROT-2 without patient',
  'OST-PROT-2 without patient',
  'UPP-PROT-2 without patient',
  'UPP-PROT-3 without patient',
  // A status, an owner or a flow that was seen.
  'KLM-ASYNC-3 without phase',
  'KLM-SHIFT-2 without owner',
  'UPP-RECV-3 without flow',
  'UPP-RECV-3 without phase',
  // A start that was not read lets a contact from before it count (contract), such as a call.
  'JKP-REPLY-3 without startedAt',
  'JKP-REPLY-4 without startedAt',
  'UPP-REPLY-3 without startedAt',
  // In an administrative case an unread priority does not count as 1–2 (the row's note).
  'OST-REPLY-4 without priority',
  // OST-REPLY-1's countdown then says that the priority is missing.
  'OST-REPLY-5 without priority',
]);
