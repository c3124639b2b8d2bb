import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { decide } from '../../reader/found.ts';
import { overDefault } from '../../reader/own-profile.ts';
import type { OwnProfile } from '../../reader/profile-schema.ts';
import type { Area } from '../../reader/read-case.ts';
import type { FieldState } from '../../reader/reading.ts';
import { attempt } from '../core.ts';
import { sayValue } from '../read/say-value.ts';
import { stateNames } from '../read/support-report.ts';
import { useServices } from '../services.ts';
import { makeOffer, type Offer } from './offer.ts';
import { areaOf } from './teach.ts';
import { nodeAt } from './texts.ts';
import { isPart, isTaught, type Topic, topics } from './topics.ts';

/** What has been taught, and who is told when that is more or less. */
export interface Taught {
  own: OwnProfile;
  onOwn(own: OwnProfile): void;
}

const withoutTicket = ({ found }: Area): FieldState =>
  decide(found, 'ticket').state === 'absent' ? 'absent' : 'unread';

/** One lesson: which fact is asked for, and what the profile taught so far reads on the page that is open now. */
export function useLesson({ own, onOwn }: Taught, now: number) {
  const { page } = useServices();
  const [topic, setTopic] = useState<Topic>(topics[0] ?? 'flow');
  const [meaning, setMeaning] = useState('');
  const [key, setKey] = useState<number>();
  const [not, setNot] = useState<readonly string[]>([]);
  const [round, look] = useState(0);
  /** How each case opened since was read, by its address: states alone. */
  const opened = useRef(new Map<string, Map<string, FieldState>>());
  useEffect(() => page.looks(() => look((one) => one + 1)), [page]);

  const glass = page.glass();
  const url = glass?.here.url;
  /** What the page says by the profile, as it was last seen whole. */
  const area = useMemo((): Area | null => {
    const asked = attempt(() => (glass ? areaOf(glass, overDefault(own)) : null));
    return asked.ok ? asked.value : null;
  }, [own, round, glass !== null]);
  const stateOf = (one: Topic): FieldState => {
    if (!area || isPart(one)) return 'unread';
    const { state } = decide(area.found, one);
    // Without a ticket nothing stands in it.
    return one === 'ticket.information' && state === 'unread' ? withoutTicket(area) : state;
  };
  if (url !== undefined && area && area.found.size > 0)
    opened.current.set(url, new Map(topics.map((one) => [one, stateOf(one)])));

  // Of another case nothing was pointed at.
  const offer = useMemo((): Offer | null => {
    if (key === undefined || !glass) return null;
    const node = nodeAt(glass.root, key);
    const lesson = node && { glass, node, field: topic, own, not, meaning: meaning === '' ? undefined : meaning };
    return makeOffer(lesson, now);
  }, [key, topic, own, not, meaning, url, glass !== null]);

  const choose = useCallback((to: Topic) => {
    setTopic(to);
    setKey(undefined);
    setNot([]);
    setMeaning('');
  }, []);
  const states = [...opened.current.values()].map((fields) => fields.get(topic));
  const value = area && !isPart(topic) ? sayValue({ ...area.shown, url: '-' }, topic, now) : '';
  const after = [...topics, ...topics].slice(topics.indexOf(topic) + 1);
  const unread = after.filter((one) => isPart(one) || stateOf(one) === 'unread');
  /** What became of a topic, in words. */
  const stateWords = (one: Topic): string => {
    const state = stateOf(one);
    return state === 'unread' && isTaught(own, one) ? 'inlärd, läses inte ännu' : stateNames[state];
  };
  return {
    own,
    topic,
    choose,
    /** The next that is neither read nor taught. */
    next: unread.find((one) => !isTaught(own, one)) ?? unread[0] ?? topic,
    meaning,
    setMeaning,
    root: glass?.root ?? null,
    offer,
    stateWords,
    /** What is read of the topic, or what became of it, in words. */
    value: value || stateWords(topic),
    /** On how many of the cases opened since the topic is told. */
    told: { of: states.length, read: states.filter((state) => state === 'read' || state === 'absent').length },
    pick(chosen: number): void {
      setKey(chosen);
      setNot([]);
    },
    /** What was found is right. */
    accept(): void {
      if (offer?.ok) onOwn(offer.own);
      setKey(undefined);
    },
    /** What was found is not what was pointed at: the next way. */
    refuse(): void {
      if (offer?.ok) setNot([...not, offer.by]);
    },
  };
}
