import type { Region } from '../region.ts';

const bothEnds = ['OST-REPLY-1', 'OST-REPLY-4', 'OST-REPLY-5', 'OST-REPLY-6', 'OST-HAND-2', 'OST-HAND-3', 'OST-HAND-7'];
const checklists = ['OST-ROLE-1'];

export const shift: Region['shift'] = {
  start: {
    rules: ['OST-RECV-1', 'OST-HOURS-2', ...bothEnds],
    unfinished: ['received', 'started'],
    checklists,
    text: 'Vid dagens start ska varje aktivt ärende ha en ägare som är närvarande. Pågående ärenden går före nyinkomna med lägre prioritet.',
    section: '10.1 Övergripande ansvarig för plattformen',
  },
  end: {
    rules: ['OST-SHIFT-1', 'OST-DAY-1', ...bothEnds],
    // What stands on the user or may do so is OST-SHIFT-1's; what waits is OST-DAY-1's and OST-REPLY-4's.
    unfinished: [],
    checklists,
    text: 'När passet slutar läggs alla pågående ärenden över till en yrkesroll. Prio 1–2 avslutas före stängning, och patienter vars ärende inte hinns med i dag får veta att det hanteras nästa vardag.',
    section: '6.1 Handläggning av Sök vård-ärenden',
  },
};
