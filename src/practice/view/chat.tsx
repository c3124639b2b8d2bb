import type { Case, Contact, Message } from '../../core/contract/case.ts';
import { clockText, dayOf, dayText } from '../time.ts';
import { contactWords, senderWords } from '../words.ts';
import { chatLines, contactsInChat } from './chat-lines.ts';
import { Moment, Region } from './parts.tsx';

/** The chat as it stands, the newest message in sight. */
export function Chat({ shown }: { shown: Case }) {
  const messages = shown.messages ?? [];
  const lines = chatLines(messages, contactsInChat(shown) ? (shown.contacts ?? []) : []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable from the keyboard
    <div class="log" role="log" aria-label="Meddelanden" tabIndex={0}>
      <div class="lines">
        {lines.length === 0 && <p class="chat-start">Inga meddelanden</p>}
        {lines.map((line, i) => {
          if (line.kind === 'day') return <DayLine key={i} at={line.at} />;
          return line.kind === 'message' ? (
            <Bubble key={i} message={line.message} />
          ) : (
            <ContactLine key={i} contact={line.contact} />
          );
        })}
      </div>
    </div>
  );
}

function DayLine({ at }: { at: string }) {
  return (
    <p class="day">
      <time dateTime={dayOf(at)}>{dayText(at)}</time>
    </p>
  );
}

function Bubble({ message }: { message: Message }) {
  const { at, from, text } = message;
  const sender = from && senderWords[from];
  const name = [sender, at && clockText(at)].filter(Boolean).join(', ') || 'Meddelande';
  return (
    <article class={`bubble ${from ?? 'unknown'}`} aria-label={name}>
      <p class="by">
        {sender && <span class="sender">{sender}</span>} {at && <Moment at={at} short />}
      </p>
      <p class="prose text">{text}</p>
    </article>
  );
}

function ContactLine({ contact }: { contact: Contact }) {
  const outcome = contact.answered === undefined ? '' : contact.answered ? ', besvarat' : ', ej besvarat';
  return (
    <p class="contact">
      {contactWords[contact.kind]}
      {outcome} {contact.at && <Moment at={contact.at} short />}
    </p>
  );
}

/** Contacts where there is no chat to stand in, or none at all. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <Region title="SMS och samtal">
      {contacts.length === 0 ? <p>Inga</p> : contacts.map((contact, i) => <ContactLine key={i} contact={contact} />)}
    </Region>
  );
}
