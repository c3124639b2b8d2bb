import { hasPicture, isInitials, isNamed, isUnit, signsOf } from './bubble.ts';
import { type Above, innerStamp, type Line, lineOf, when } from './chat-line.ts';
import { controlsIn } from './controls.ts';
import type { ChatLook } from './look.ts';
import { isPicture, type Seen, textOf, write } from './seen.ts';
import { type Sender, senderOf } from './sender.ts';
import { isCentred } from './side.ts';
import { type Told, tell } from './times.ts';
import { isName } from './values.ts';

/** One entry of the chat: a bubble, a system line, a card. */
export interface Entry {
  seen: Seen;
  at: Told | undefined;
  from: Sender | undefined;
  text: string;
  /** Names, roles and icons that say what it is, apart from what is written in it. */
  sign: string;
  /** Stands in the middle, on neither side. */
  centred: boolean;
  /** A line of the page between the bubbles, in no bubble itself. */
  bare: boolean;
  controls: string[];
  pictures: number;
}

/** The node as one entry: whose it is, from when, and what is written in it. */
export function entryOf(seen: Seen, above: Above, look: ChatLook): Entry {
  const { profile, people } = look;
  const signs = signsOf(seen, true).map((sign) => sign.split(/:\s/)[0] ?? '');
  let from: Sender | undefined = /^(status|note)$/.test(seen.role) ? 'system' : undefined;
  for (const sign of signs) from ??= senderOf(profile, people, sign);
  let at: Told | undefined;
  let stranger = false;
  const skipped = new Set<Seen>();
  const leaves: [Seen, Line][] = [];
  let texts = 0;
  const visit = (inner: Seen): void => {
    if (inner.control || inner.quiet) return;
    const text = textOf(inner);
    if (text === '') return;
    // An avatar: a letter or two in a node whose name tells the sender.
    if (inner !== seen && text.length <= 3 && isNamed(inner, look)) {
      skipped.add(inner);
      return;
    }
    const line = lineOf(inner, text, above, look);
    const unknown = !line && texts === 0 && inner !== seen && isNameLine(inner, text);
    if (inner !== seen && line) leaves.push([inner, line]);
    else if (unknown || (inner !== seen && isInitials(text) && inner.painted)) skipped.add(inner);
    else if (inner.kids.length > 0) inner.kids.forEach(visit);
    else if (text.trim()) {
      texts++;
      leaves.push([inner, { from: undefined }]);
    }
  };
  visit(seen);
  leaves.forEach(([inner, line], index) => {
    // "Läst 09.15" below a text says that it was read; alone in the bubble it is the text.
    if (line === 'delivery') {
      if (leaves.some(([one, other]) => one !== inner && isText(other))) skipped.add(inner);
    } else if ('day' in line) return;
    else if (line.from || line.at) {
      const edge =
        index === leaves.findIndex(([, one]) => one === line) &&
        (leaves.slice(0, index).every(([one]) => skipped.has(one)) ||
          leaves.slice(index + 1).every(([, one]) => one === 'delivery' || ('at' in one && Boolean(one.at))));
      const alone = leaves.every(([one, other]) => one === inner || skipped.has(one) || other === 'delivery');
      const isHead =
        !inner.block &&
        leaves.some(
          ([one, other]) =>
            one !== inner &&
            other !== 'delivery' &&
            !('day' in other && other.day) &&
            'from' in other &&
            other.from !== undefined,
        );
      const isTime = isHead || isStamp(inner);
      // Where a line tells sender and time, or an element is a time's own, another time is part of what was written.
      const clearer =
        line.at &&
        !line.from &&
        !isTime &&
        leaves.some(([one, other]) => one !== inner && isAt(other) && (other.from || isStamp(one)));
      if (clearer) return;
      if (
        (!edge && !isTime) ||
        (alone && !isTime && !hasPicture(seen)) ||
        (line.from && from && line.from !== from) ||
        // Another time below the bubble's own is part of what was written.
        (line.at && at && !same(line.at, at))
      )
        return;
      skipped.add(inner);
      if (line.stranger && !from) stranger = true;
      from ??= line.from;
      at ??= line.at;
    }
  });
  const marked = signs
    .map((sign) => tell(sign.replace(/^[^\d]*?(?=i ?går|i ?dag|för \d|\d)/iu, ''), when(above, look)))
    .find((told) => told && 'at' in told);
  const sign = `${seen.role} ${signs.join(' ')}`;
  const centred = isCentred(seen);
  const isSystem = from === 'system' || (!from && centred);
  const text = write([seen], false, (inner) => skipped.has(inner) || isPhoto(inner));
  return {
    seen,
    at: at ?? innerStamp(seen, above, look) ?? marked ?? (isSystem ? timeWithin(text, above, look) : above.at),
    from: from ?? (centred || stranger ? undefined : above.from),
    text,
    sign,
    centred,
    bare: !isUnit(seen) && !isNamed(seen, look),
    controls: controlsIn(seen),
    pictures: countPhotos(seen),
  };
}

const isAt = (line: Line): line is { from?: Sender | undefined; at: Told } =>
  line !== 'delivery' && !('day' in line && line.day) && Boolean(line.at);

const isStamp = ({ tag, up, attrs }: Seen): boolean =>
  /^(time|small)$/.test(tag) || /^(time|small)$/.test(up?.tag ?? '') || attrs.datetime !== undefined;

const isText = (line: Line): boolean => line !== 'delivery' && !('day' in line && line.day) && !line.from && !line.at;

const same = (one: Told, other: Told): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The time that a system line tells in its words: "Besöket startades 3 mars 09:05". */
function timeWithin(text: string, above: Above, look: ChatLook): Told | undefined {
  const from = text.search(/\d{4}-|(?<!\d)\d{1,2}[:./ ]\d|(?<!\d)\d{1,2} \p{L}{3}|i ?går|i ?dag|yesterday|today/iu);
  const upTo = from < 0 ? undefined : /^.{0,40}?(?<!\d)\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\d)/s.exec(text.slice(from))?.[0];
  const told = upTo ? tell(upTo, when(above, look)) : undefined;
  return told && 'at' in told ? told : undefined;
}

/** A name in bold or as a heading before the text: an unknown sender's. */
const isNameLine = (seen: Seen, text: string): boolean =>
  isName(text) &&
  (/^(b|strong|header)$/.test(seen.tag) || seen.role === 'heading' || /^(b|strong)$/.test(seen.up?.tag ?? ''));

const isPhoto = (seen: Seen): boolean =>
  isPicture(seen) && (seen.broken || (seen.box.width > 32 && seen.box.height > 32));

function countPhotos(seen: Seen): number {
  return isPhoto(seen) ? 1 : seen.kids.reduce((sum, kid) => sum + countPhotos(kid), 0);
}
