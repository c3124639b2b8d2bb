import type { ShiftEntry } from '../../core/index.ts';
import { sayTime } from '../time.ts';
import type { ShiftState } from './use-shift.ts';

/** How many are left among those that the panel has seen today. */
export function counted(own: readonly ShiftEntry[], { seen }: ShiftState, now: number): string {
  const [first] = seen.map(({ firstAt }) => firstAt).sort();
  if (!first) return 'Panelen har inte sett något ärende i dag.';
  const [number, since] = [seen.length, sayTime(first, now)];
  const among = `${number === 1 ? 'det enda ärende' : `de ${number} ärenden`} som panelen har sett sedan ${since}`;
  return own.length === 0 ? `Inget kvar bland ${among}.` : `${own.length} kvar bland ${among}.`;
}

/** What such a list cannot hold. */
export function bounds({ untraceable, unsaved }: ShiftState): string {
  return [
    'Ärenden som inte öppnats här eller visats i en lista här syns inte, och sidan kan ha ändrats sedan ett ärende sågs.',
    untraceable && 'Rader utan länk i listan kan inte följas och står inte här.',
    unsaved && 'Webbläsaren tar inte emot listan: den gäller bara så länge panelen är öppen.',
  ]
    .filter(Boolean)
    .join(' ');
}
