import { type Labelled, labelled } from '../../reader/profile.ts';
import { fieldName } from '../words.ts';

/** What is no fact of the case, but ends what stands before it, or is to be left alone with all that stands under it. */
export const parts = {
  otherLabels: 'etikett för något annat',
  leaveOut: 'rubrik för en del som inte hör till ärendet',
} as const;
export type Part = keyof typeof parts;

/** What can be taught, in the order in which it is asked for. */
export type Topic = Labelled | Part;
export const topics: readonly Topic[] = [...labelled, 'otherLabels', 'leaveOut'];

export const isPart = (topic: Topic): topic is Part => topic in parts;
export const topicName = (topic: Topic): string => (isPart(topic) ? parts[topic] : fieldName(topic));
