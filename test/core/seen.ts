/**
 * Rules that fall silent, without a word of what is missing, when a key of the case is not read. Reviewed by hand: each
 * speaks because of a thing that was seen, or another rule says then what is missing. A new one is a question first.
 */
export const seen: ReadonlySet<string> = new Set([
  // A picture, a form, a ticket, a handover, a word in the reason: not seen, there is nothing to say of it (contract).
  'JKP-IMG-1 without images',
  'KLM-IMG-1 without images',
  'OST-IMG-1 without images',
  'OST-FORM-1 without forms',
  'OST-HAND-8 without ticket',
  'UPP-HAND-4 without ticket',
  'OST-ADM-3 without reason',
  'JKP-HAND-2 without handover',
  'JKP-HAND-5 without handover',
  'KLM-SHIFT-3 without handover',
  'OST-HAND-2 without handover',
  'OST-HAND-3 without handover',
  'OST-HAND-7 without handover',
  'UPP-HAND-1 without handover',
  // A call or an SMS that alone began the silence: not seen, nobody has tried yet, and the countdown lets nothing be closed.
  'JKP-REPLY-3 without contacts',
  'JKP-REPLY-4 without contacts',
  'KLM-REPLY-3 without contacts',
  'OST-REPLY-3 without contacts',
  'UPP-REPLY-3 without contacts',
  'UPP-REPLY-4 without contacts',
  // The page's mark of a protected patient; without it staff's own check of the record stands.
  'JKP-PROT-1 without patient',
  'JKP-PROT-2 without patient',
  'JKP-PROT-3 without patient',
  'KLM-PROT-2 without patient',
  'OST-PROT-2 without patient',
  'UPP-PROT-2 without patient',
  'UPP-PROT-3 without patient',
  // The mark of a guardian for a patient who writes without one: worth saying where seen, nobody's to look for.
  'KLM-PROT-2 without guardian',
  'OST-PROT-2 without guardian',
  // A status or a flow that was seen; each rule tells how the page works, and not what the patient needs.
  'KLM-ASYNC-3 without phase',
  'UPP-RECV-3 without flow',
  'UPP-RECV-3 without phase',
  // OST-REPLY-1's countdown then says that the priority is missing.
  'OST-REPLY-5 without priority',
]);
