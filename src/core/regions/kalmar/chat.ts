import type { RoutineRow } from '../../routine.ts';
import { checklist } from '../../rules/row.ts';

const section = 'Chattmetodik';

export const chatLines: readonly RoutineRow[] = [
  {
    id: 'KLM-CHAT-1',
    topic: 'chat',
    kind: 'text',
    text: 'Använd positiva och säkra ord i chatten (välkommen, tack, absolut, precis). Undvik negativa och osäkra ord (dessvärre, tyvärr, kanske, borde).',
    section,
  },
  {
    id: 'KLM-CHAT-2',
    topic: 'chat',
    kind: 'text',
    text: 'Använd inga interna ord, förkortningar, systemnamn eller symboler i chatten.',
    section,
  },
  {
    id: 'KLM-CHAT-3',
    topic: 'chat',
    kind: 'text',
    text: 'Skriv datum som ”15 maj 2023” och klockslag som ”Kl. 09.00-10.30”.',
    section,
  },
  {
    id: 'KLM-CHAT-4',
    topic: 'chat',
    kind: 'text',
    text: 'Tänk på ordval, meningslängd, stavning, grammatik, struktur och kontext.',
    section,
  },
];

const steps = [
  'Säkerställ en lugn miljö',
  'Säkerställ god belysning och en neutral bakgrund',
  'Anpassa bildskärm och kamera',
  'Använd headset',
  'Bär den arbetsklädsel som gäller i verksamheten',
  'Hälsa patienten välkommen',
  'Tala tydligt',
];

export const videoChecklists = [
  checklist({
    id: 'KLM-VIDEO-1',
    topic: 'video',
    text: 'Vid videosamtal: lugn miljö, god belysning, neutral bakgrund, anpassad bildskärm och kamera, headset och arbetsklädsel. Hälsa patienten välkommen och tala tydligt.',
    section: 'Videosamtal',
    mentions: ['contactForms', 'outcome'],
    when: ({ contactForms, outcome }) => contactForms?.includes('video') === true || outcome === 'digital-visit',
    says: () => ({ title: 'Videosamtal', steps: steps.map((text) => ({ text, done: null })) }),
  }),
];
