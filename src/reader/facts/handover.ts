import type { Look } from '../look.ts';
import { norm, says } from '../words/text.ts';
import { type Got, hasWord, pattern, why } from '../words/values.ts';
import type { Found } from './found.ts';

/** What one place tells of a handover; the other half may stand elsewhere. */
interface Handover {
  to?: string;
  state?: string;
}

const unsettled = why('det går inte att se om överlämningen är accepterad');

const receiver = /^(?:till|to|mottagare|receiver)\s*:?\s+/i;

/** The receiver as shown, and how it stands: "Läkare, Åsens vårdcentral (väntar på svar)". */
export function readHandover({ profile, controls }: Look, shown: string): Got<Handover> {
  // A colon in an element of its own, of which the label is gone.
  const text = shown.replace(/^[:\s]+/, '');
  for (const state of ['pending', 'accepted'] as const) {
    const words = profile.handoverStates[state];
    if (!hasWord(words, text)) continue;
    const to = text
      .replace(
        pattern(`[\\s,;:.(–|·-]*(?:(?:har|är|is|inte|ej|not|status)\\s+)*(?<!\\p{L})(?:${words})(?!\\p{L}).*$`),
        '',
      )
      .replace(/^(?:till|to)\s+/i, '')
      .trim();
    // "Överlämning väntar på svar. Till: Läkare, Åsens vårdcentral"
    const told =
      to || (/(?:[.,;]\s+|\n)(?:till|to|mottagare|receiver)\s*:\s+([^\n]+?)(?:\.\s.*)?$/is.exec(text)?.[1] ?? '');
    return { value: { ...(says(told) && { to: told }), state } };
  }
  // Several lines: which of them is the receiver only a word before it tells.
  const lines = text.split('\n');
  const line =
    lines.length > 1 ? lines.find((one) => receiver.test(one) || pattern(profile.handoverLine).test(one)) : text;
  const pending = controls.some((control) => profile.handoverControls.includes(control));
  if (pending && says(text)) {
    const to = (pattern(profile.handoverLine).exec(line ?? '')?.[1] ?? line ?? '').replace(receiver, '').trim();
    return { value: { ...(says(to) && { to }), state: 'pending' } };
  }
  const to = lines.length === 1 ? text.replace(receiver, '').trim() : '';
  return says(to) ? { value: { to } } : unsettled;
}

/** "Överlämnad till: Läkare" in one place and "Överlämning: Accepterad" in another are one handover; a receiver alone does not say how it stands. */
export function settleHandover(found: Found): void {
  const told = (found.get('handover') ?? []).flatMap((one) => ('value' in one.got ? [one] : []));
  const parts = told.flatMap(({ got }) => ('value' in got ? [got.value as Handover] : []));
  const kinds = (key: keyof Handover) => new Set(parts.flatMap((part) => (part[key] ? [norm(part[key])] : [])));
  const [states, receivers] = [kinds('state').size, kinds('to').size];
  const [to, state] = [parts.find((part) => part.to)?.to, parts.find((part) => part.state)?.state];
  if (states === 1 && receivers < 2) for (const one of told) one.got = { value: { ...(to && { to }), state } };
  else for (const [i, one] of told.entries()) if (!parts[i]?.state) one.got = unsettled;
}
