import { staff } from '../staff.ts';
import { roleWords } from '../words.ts';
import { useClinic } from './clinic-context.ts';
import { Fact, Link } from './parts.tsx';
import { Tabs } from './tabs.tsx';

export function StartPage() {
  const { practice } = useClinic();
  const count = (phase: string) => practice.cases.filter(({ shown }) => shown.phase === phase).length;
  return (
    <main class="list">
      <h1>Startsida</h1>
      <p>
        Just nu väntar {count('waiting')} patienter i kö och {count('started')} besök pågår.
      </p>
      <p>
        <Link to={{ page: 'drop-in' }}>Gå till kön</Link>
      </p>
    </main>
  );
}

export function ScheduledPage() {
  const nothing = () => <p class="empty">Inga besök</p>;
  return (
    <main class="list">
      <h1>Schemalagda besök</h1>
      <Tabs
        key="scheduled"
        label="Schemalagda besök"
        tabs={[
          { name: 'Mina aktuella', panel: nothing },
          { name: 'Besök som gäst', panel: nothing },
        ]}
      />
    </main>
  );
}

export function SettingsPage() {
  const { practice } = useClinic();
  const user = staff.find(({ name }) => name === practice.user);
  return (
    <main class="list">
      <h1>Inställningar</h1>
      <dl>
        <Fact label="Inloggad" value={practice.user} />
        <Fact label="Vårdroll" value={user && roleWords[user.role]} />
      </dl>
    </main>
  );
}

export function SignedOutPage() {
  return (
    <main class="list">
      <h1>Du är utloggad</h1>
      <p>
        <Link to={{ page: 'start' }}>Logga in</Link>
      </p>
    </main>
  );
}

export function UnknownCasePage() {
  return (
    <main class="list">
      <h1>Ärendet finns inte</h1>
      <p>
        <Link to={{ page: 'drop-in' }}>Till listan</Link>
      </p>
    </main>
  );
}
