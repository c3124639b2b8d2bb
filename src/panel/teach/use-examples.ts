import { useCallback, useState } from 'preact/hooks';
import type { Glass } from '../../reader/places.ts';
import type { SenderLesson, Writer } from './senders.ts';
import { nodeAt } from './texts.ts';
import type { Topic } from './topics.ts';

/** What is to be pointed at of each who writes in the chat. */
export const messageOf: Record<Writer, string> = {
  patient: 'ett meddelande som patienten skrev',
  staff: 'ett meddelande som vårdpersonal skrev',
};

type Step = Writer | 'done';
const after: Record<Step, Step> = { patient: 'staff', staff: 'done', done: 'done' };

/**
 * The messages that are pointed at to tell who wrote in the chat, by the elements' keys. `lesson`: null while there is more to point at,
 * undefined where what was pointed at is gone.
 */
export function useExamples(topic: Topic, glass: Glass | null) {
  const [{ step, wrote }, set] = useState<{ step: Step; wrote: Partial<Record<Writer, number>> }>(start);
  const again = useCallback(() => set(start), []);
  const nodes = glass ? Object.entries(wrote).map(([who, key]) => [who, nodeAt(glass.root, key)] as const) : [];
  const isWhole = nodes.every(([, node]) => node);
  const ready = topic === 'messages.from' && step === 'done' && glass && nodes.length > 0;
  const lesson: Pick<SenderLesson, 'glass' | 'wrote'> | null | undefined = !ready
    ? null
    : isWhole
      ? { glass, wrote: Object.fromEntries(nodes) }
      : undefined;
  const next: Writer = step === 'done' ? 'patient' : step;
  return {
    step,
    wrote,
    lesson,
    again,
    skip: () => set({ step: after[step], wrote }),
    /** Whose is pointed at next; when both have been, the first anew. */
    next,
    pick: (key: number) => set({ step: after[next], wrote: { ...(step !== 'done' && wrote), [next]: key } }),
  };
}

const start = { step: 'patient', wrote: {} } as const;
