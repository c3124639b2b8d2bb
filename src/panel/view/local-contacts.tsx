import type { Contact } from '../../desk/files/local-routine.ts';
import { localName, useLocal } from '../local.ts';

/** The unit's own contacts, with the region's routine but not of it. */
export function LocalContacts({ contacts }: { contacts: readonly Contact[] }) {
  const local = useLocal();
  if (contacts.length === 0) return null;
  return (
    <div class="topic">
      <h3>Enhetens kontakter</h3>
      <ul>
        {contacts.map(({ title, text, hours }, index) => (
          <li key={index} class="local">
            <p class="local-name">{localName(local)}</p>
            <p>
              <strong>{title}</strong>
            </p>
            <p>{text}</p>
            {hours && <p class="small">{hours}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
