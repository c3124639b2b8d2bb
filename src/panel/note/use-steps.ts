import { textId } from '../note-headings.ts';
import { nextPlace } from './stepping.ts';

/** F8 and Shift+F8, free in Chrome, Edge and Firefox and in JAWS, NVDA and VoiceOver: to the next and the last place to fill in. */
export function useSteps(texts: readonly string[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const fields = texts.map((_, at) => document.getElementById(textId(at)));
    const here = document.activeElement;
    const field = here instanceof HTMLElement ? fields.indexOf(here) : -1;
    const at = here instanceof HTMLTextAreaElement ? here.selectionStart : -1;
    const next = nextPlace(texts, { field, at }, event.shiftKey ? -1 : 1);
    if (next === null) return;
    const there = fields[next.field];
    if (!(there instanceof HTMLTextAreaElement)) return;
    there.focus();
    there.setSelectionRange(next.start, next.end);
  };
}
