import * as z from 'zod/mini';

/** The keyboard shortcuts of the manifest. */
export const commands = ['open-note', 'copy-note'] as const;
export type Command = (typeof commands)[number];

/** A shortcut pressed in a window: `at` in milliseconds. Lies in the browser's memory until the panel of that window takes it. */
const Wish = z.strictObject({ command: z.enum(commands), windowId: z.number(), at: z.number() });
export type Wish = z.infer<typeof Wish>;

export const wishKey = 'wish';

/** A press is not remembered: a panel that opens later than this, in milliseconds, was not opened by it. */
const lifetime = 5000;

/** What `raw` asks of the panel in this window at `now`, or null. */
export function wished(raw: unknown, windowId: number | undefined, now: number): Wish | null {
  const read = Wish.safeParse(raw);
  if (!read.success || read.data.windowId !== windowId) return null;
  const age = now - read.data.at;
  return age >= 0 && age < lifetime ? read.data : null;
}
