import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { decide } from '../../reader/facts/found.ts';
import type { OwnProfile } from '../../reader/profile/profile-schema.ts';
import type { Area } from '../../reader/read-case.ts';
import type { FieldState } from '../../reader/reading.ts';
import { attempt } from '../core.ts';
import { sayValue } from '../read/say-value.ts';
import { stateNames } from '../read/support-report.ts';
import { useServices } from '../services.ts';
import { makeOffer, makeSenderOffer, type Offer, sayRows } from './offer.ts';
import { sayTold, stateOfChat } from './say-chat.ts';
import { open, type Sight, sightOf } from './sight.ts';
import { nodeAt } from './texts.ts';
import { isOfChat, isPart, isTaught, type Topic, topicName, topics } from './topics.ts';
import { messageOf, useExamples } from './use-examples.ts';

/** What has been taught, and who is told when that is more or less. */
export interface Taught {
  own: OwnProfile;
  onOwn(own: OwnProfile): void;
}

const withoutTicket = ({ found }: Area): FieldState =>
  decide(found, 'ticket').state === 'absent' ? 'absent' : 'unread';

/** What is read of the topic, in words; empty where nothing is. */
function sayRead(area: Area, rows: Sight['rows'], topic: Topic, now: number): string {
  if (isPart(topic)) return '';
  if (isOfChat(topic)) return sayTold(area, topic);
  return rows ? sayRows(rows, topic) : sayValue(open(area), topic, now);
}

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
  const sight = useMemo((): Sight | null => {
    const asked = attempt(() => (glass ? sightOf(glass, own) : null));
    return asked.ok ? asked.value : null;
  }, [own, round, glass !== null]);
  const area = sight?.area;
  const rows = sight?.rows?.length ? sight.rows : null;
  const stateOf = (one: Topic): FieldState => {
    if (!area || isPart(one)) return 'unread';
    if (isOfChat(one)) return stateOfChat(area, one);
    if (rows) return rows.every((row) => decide(row.area.found, one).state !== 'unread') ? 'read' : 'unread';
    const { state } = decide(area.found, one);
    // Without a ticket nothing stands in it.
    return one === 'ticket.information' && state === 'unread' ? withoutTicket(area) : state;
  };
  if (url !== undefined && area && area.found.size > 0 && !rows)
    opened.current.set(url, new Map(topics.map((one) => [one, stateOf(one)])));

  const { lesson: examples, ...senders } = useExamples(topic, glass);
  // Of another case nothing was pointed at.
  const offer = useMemo((): Offer | null => {
    if (topic === 'messages.from')
      return examples === null ? null : makeSenderOffer(examples && { ...examples, own, not }, now);
    if (key === undefined || !glass) return null;
    const node = nodeAt(glass.root, key);
    const lesson = node && { glass, node, field: topic, own, not, meaning: meaning === '' ? undefined : meaning };
    return makeOffer(lesson, now);
  }, [key, senders.wrote, senders.step, topic, own, not, meaning, url, glass !== null]);

  const choose = useCallback((to: Topic) => {
    setTopic(to);
    setKey(undefined);
    setNot([]);
    setMeaning('');
    senders.again();
  }, []);
  const states = [...opened.current.values()].map((fields) => fields.get(topic));
  const value = area ? sayRead(area, rows, topic, now) : '';
  const after = [...topics, ...topics].slice(topics.indexOf(topic) + 1);
  const unread = after.filter((one) => isPart(one) || stateOf(one) === 'unread');
  /** What became of a topic, in words. */
  const stateWords = (one: Topic): string => {
    const state = stateOf(one);
    if (state !== 'unread' || !isTaught(own, one)) return stateNames[state];
    return isOfChat(one) && area?.shown.messages ? 'inlärd, ej läst på alla' : 'inlärd, läses inte ännu';
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
    /** What is to be pointed at, in words. */
    asked: topic === 'messages.from' ? messageOf[senders.next] : topicName(topic),
    senders,
    /** The page is a list of cases. */
    isList: rows !== null,
    offer,
    stateWords,
    /** What is read of the topic, or what became of it, in words. */
    value: value || stateWords(topic),
    /** On how many of the cases opened since the topic is told. */
    told: { of: states.length, read: states.filter((state) => state === 'read' || state === 'absent').length },
    pick(chosen: number): void {
      if (topic === 'messages.from') senders.pick(chosen);
      else setKey(chosen);
      setNot([]);
    },
    /** What was found is right. */
    accept(): void {
      if (offer?.ok) onOwn(offer.own);
      setKey(undefined);
      senders.again();
    },
    /** What was found is not what was pointed at: the next way. */
    refuse(): void {
      if (offer?.ok) setNot([...not, offer.by]);
    },
  };
}
