import type { Look } from '../look.ts';
import { says } from '../words/text.ts';
import { type Got, hasWord, pattern, why } from '../words/values.ts';

const receiver = /^(?:till|to|mottagare|receiver)\s*:?\s+/i;

/** The receiver as shown, and how it stands: "Läkare, Åsens vårdcentral (väntar på svar)". */
export function readHandover({ profile, controls }: Look, text: string): Got<{ to?: string; state: string }> {
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
  return why('det går inte att se om överlämningen är accepterad');
}
