import { Hours } from '../core/contract/primitives.ts';

const typed = /^(\d{1,2})(?:[.:]?(\d{2}))?\s*(?:-|–|—|till)\s*(\d{1,2})(?:[.:]?(\d{2}))?$/;

/**
 * Opening hours as people type them ("8-17", "8.00–16.30", "08:00 - 17:00") as the contract writes them ("08:00-17:00"),
 * or null where they are not hours of one day: wrong form, a time that does not exist, closing before opening.
 */
export function readHours(text: string): string | null {
  const found = typed.exec(text.trim().replace(/^kl\.?\s*/i, ''));
  if (!found) return null;
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = found;
  const hours = `${fromHour.padStart(2, '0')}:${fromMinute}-${toHour.padStart(2, '0')}:${toMinute}`;
  return Hours.safeParse(hours).success ? hours : null;
}
