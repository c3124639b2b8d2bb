import { defaultProfile } from '../../reader/profile/default-profile.ts';
import { type Labelled, labelled } from '../../reader/profile/profile.ts';
import type { OwnProfile } from '../../reader/profile/profile-schema.ts';
import { fieldName } from '../words.ts';

/** What is no fact of the case: a list's name; or what ends what stands before it, or is to be left alone with all that stands under it. */
export const parts = {
  lists: 'namnet på en lista med ärenden',
  otherLabels: 'etikett för något annat',
  leaveOut: 'rubrik för en del som inte hör till ärendet',
} as const;
export type Part = keyof typeof parts;

/** What is told of each message of the chat. */
const ofChat = ['messages.from', 'messages.at'] as const;
export type OfChat = (typeof ofChat)[number];

/** A fact of the case. The guardian's mark has the words and labels of the patient's: whose it is tells the part that it stands in. */
export type Fact = Labelled | 'guardian.protected';
export const labelOf = (fact: Fact): Labelled => (fact === 'guardian.protected' ? 'patient.protected' : fact);

/** What can be taught, in the order in which it is asked for. */
export type Topic = Fact | OfChat | Part;
const after: Partial<Record<Labelled, readonly Topic[]>> = {
  guardian: ['guardian.protected'],
  messages: ofChat,
};
export const topics: readonly Topic[] = [
  ...labelled.flatMap((one): Topic[] => [one, ...(after[one] ?? [])]),
  'lists',
  'otherLabels',
  'leaveOut',
];

export const isPart = (topic: Topic): topic is Part => topic in parts;
export const isOfChat = (topic: Topic): topic is OfChat => ofChat.some((one) => one === topic);

/** A word of the page's own is a label of it, or tells it of messages, whether or not it is read by that. */
export function isTaught(own: OwnProfile, topic: Topic): boolean {
  if (isPart(topic)) return false;
  if (topic === 'messages.from') return own.senderPlace !== undefined || own.sides !== undefined;
  if (topic === 'messages.at') return (own.timeWords ?? []).length > 0;
  return (own.labels?.[labelOf(topic)] ?? []).some((word) => !defaultProfile.labels[labelOf(topic)].includes(word));
}
export const topicName = (topic: Topic): string => (isPart(topic) ? parts[topic] : fieldName(topic));
