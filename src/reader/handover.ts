import type { Look } from './look.ts';
import { says } from './text.ts';
import { type Got, hasWord, pattern, why } from './values.ts';

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
    return { value: { ...(says(to) && { to }), state } };
  }
  const pending = controls.some((control) => profile.handoverControls.includes(control));
  if (pending && says(text)) return { value: { to: text, state: 'pending' } };
  return why('det går inte att se om överlämningen är accepterad');
}
