import type { Area } from '../../reader/read-case.ts';
import type { FieldState } from '../../reader/reading.ts';
import type { OfChat } from './topics.ts';

/** Whether who wrote, or when, is told of every message of the chat. */
export function stateOfChat({ shown: { messages } }: Area, topic: OfChat): FieldState {
  if (!messages) return 'unread';
  if (messages.length === 0) return 'absent';
  return messages.every((one) => (topic === 'messages.from' ? one.from : one.at)) ? 'read' : 'unread';
}

/** How many messages are from whom, or have their time; empty where no chat is read. */
export function sayTold({ shown: { messages } }: Area, topic: OfChat): string {
  if (!messages || messages.length === 0) return '';
  if (topic === 'messages.at')
    return `tiden på ${messages.filter(({ at }) => at).length} av ${messages.length} meddelanden`;
  const of = (from: string | undefined): number => messages.filter((one) => one.from === from).length;
  const told: [number, string][] = [
    [of('patient'), 'från patienten'],
    [of('staff') + of('guest'), 'från vårdpersonal'],
    [of('system'), 'från systemet'],
    [of(undefined), 'utan känd avsändare'],
  ];
  return told
    .filter(([many]) => many > 0)
    .map(([many, words]) => `${many} ${words}`)
    .join(', ');
}
