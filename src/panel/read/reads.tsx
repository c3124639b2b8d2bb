import { useMemo, useRef, useState } from 'preact/hooks';
import type { Files } from '../../desk/files/kept.ts';
import { OwnProfile } from '../../reader/profile/profile-schema.ts';
import type { Reading } from '../../reader/reading.ts';
import { fingerprint } from '../fingerprint.ts';
import type { HandDesk } from '../hand/use-hand.ts';
import { TeachView } from '../teach/teach-view.tsx';
import { sayDay } from '../version.ts';
import { ReadView } from './read-view.tsx';

/** What stands in the panel: the case, what is read of it, or the page being learnt. */
export type BesideView = 'case' | 'reads' | 'teach';

interface Shown {
  view: BesideView;
  onView(view: BesideView): void;
  /** What is read of the page now; null while it is on its way to something else. */
  reading: Reading | null;
  hand: HandDesk;
  now: number;
  files: Files | null;
}

/** The way to what the panel reads, in every reading, and the view itself in the case's place. */
export function Reads({ view, onView, reading, hand, now, files }: Shown) {
  // Kept while other cases are opened, and when the view is left.
  const [taught, setTaught] = useState<OwnProfile | null>(null);
  const start = useMemo(() => ownIn(files), [files]);
  const way = useRef<HTMLButtonElement>(null);
  const back = (): void => {
    onView('case');
    setTimeout(() => way.current?.focus());
  };
  if (view === 'teach')
    return (
      <TeachView
        own={taught ?? start}
        onOwn={setTaught}
        now={now}
        changed={taught !== null}
        onForget={() => setTaught(null)}
        onBack={() => onView('reads')}
      />
    );
  if (reading === null) return null;
  if (view === 'reads')
    return (
      <ReadView
        reading={reading}
        desk={hand}
        now={now}
        profile={profileWords(files)}
        onBack={back}
        onTeach={() => onView('teach')}
      />
    );
  return (
    <nav aria-label="Läsningen" class="reads-way">
      <button type="button" class="plain" ref={way} onClick={() => onView('reads')}>
        Vad panelen läser
      </button>
    </nav>
  );
}

/** Which page profile is in force: the extension's own, or the unit's with a sign of which one it is. */
function profileWords(files: Files | null): string {
  const own = files?.pageProfile;
  if (!own) return 'tilläggets egen';
  const from = own.from === 'policy' ? 'från policy' : `inläst ${own.since ? sayDay(own.since.slice(0, 10)) : ''}`;
  return `enhetens, ${from}, kännetecken ${fingerprint(own.text)}`;
}

/** What the unit's own profile says, to be taught more; nothing where there is none that can be used. */
function ownIn(files: Files | null): OwnProfile {
  const own = files?.pageProfile;
  return own?.checked.ok ? OwnProfile.parse(JSON.parse(own.text)) : {};
}
