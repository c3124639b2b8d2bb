import type { Advice } from '../../core/contract/advice.ts';
import type { Command } from '../../desk/wish.ts';
import { useOpenCase } from '../open-case.ts';
import { Fault } from './fault.tsx';
import { NoteTab } from './note.tsx';
import { NowTab } from './now.tsx';
import { RegistrationTab } from './registration.tsx';
import { RoutineTab } from './routine.tsx';
import type { TabId } from './tabs.tsx';
import { WriteTab } from './write.tsx';

interface Shown {
  tab: TabId;
  /** Null where the core could not give it: then what can be shown without. */
  advice: Advice | null;
  wish: Command | null;
  onWished(): void;
  query: string;
  onQuery(query: string): void;
}

/** What the chosen tab shows of the case. */
export function CaseTab({ tab, advice, wish, onWished, query, onQuery }: Shown) {
  const { routine, now } = useOpenCase();
  switch (tab) {
    case 'now':
      return advice ? <NowTab advice={advice} /> : <Fault what="Råden för ärendet" />;
    case 'register':
      return advice ? <RegistrationTab registration={advice.registration} /> : <Fault what="Registreringen" />;
    case 'note':
      return (
        <>
          {!advice && <Fault what="Anteckningen" />}
          <NoteTab journal={advice?.journal ?? null} wish={wish} onWished={onWished} />
        </>
      );
    case 'write':
      return <WriteTab />;
    case 'routine':
      return <RoutineTab routine={routine} now={now} query={query} onQuery={onQuery} />;
  }
}
