import type { HandoverPlan } from '../../contract/notes.ts';
import { isOtherProvider } from '../../rules/conditions.ts';
import { card } from '../../rules/row.ts';
import { isHandedOver } from './shift.ts';

type Plan = HandoverPlan | null;

export const handoverCards = [
  card({
    id: 'KLM-HAND-1',
    topic: 'handover',
    text: 'Inom enheten lämnas ärendet över till en annan vårdroll med ”Lämna över besök” inför dagens slut, eller när en kollega tar över ansvaret. Alternativet är att ändra ärendet till asynkront.',
    section: 'Överlämning av ärende inom samma vårdgivare',
    note: 'Det här avsnittet nämner bara överlämning. Att ändra till asynkront står i ”Lokala rutiner bör exempelvis innehålla” (se KLM-SHIFT-2).',
    indicator: 'warning',
    needs: { handover: (plan: Plan) => plan?.target === 'same-unit' },
    mentions: ['seenHandover', 'ownership'],
    when: (facts) => !isHandedOver(facts),
    says: () => ({
      summary: 'Lämna över till en annan vårdroll med ”Lämna över besök”',
      detail: 'Gör det före dagens slut, annars kan ingen annan fortsätta. Du kan också ändra ärendet till asynkront.',
    }),
  }),
  card({
    id: 'KLM-HAND-2',
    topic: 'handover',
    text: 'Till en annan vårdgivare (privat) går ärendet med biljett. Anamnesen följer inte med: kopiera den till rutan Anamnes, ”information till mottagande vårdpersonal”.',
    section: 'Överlämning av ärende till annan vårdgivare (privata aktörer)',
    indicator: 'warning',
    needs: { handover: isOtherProvider },
    says: () => ({
      summary: 'Skicka biljett och kopiera anamnesen dit: den följer inte med',
      detail:
        'Klistra in anamnesen i rutan Anamnes, ”information till mottagande vårdpersonal”, och välj mottagande vårdenhet.',
    }),
  }),
  card({
    id: 'KLM-HAND-6',
    topic: 'handover',
    text: 'Patienten bör få veta att ärendet lämnas över.',
    section: 'Sjuksköterska alt. Läkare',
    indicator: 'info',
    mentions: ['handover', 'outcome'],
    when: ({ handover, outcome }) => Boolean(handover) || outcome === 'handover',
    says: () => ({
      summary: 'Säg till patienten att ärendet lämnas över',
      detail: 'Skriv det i chatten innan du lämnar över.',
    }),
  }),
];
