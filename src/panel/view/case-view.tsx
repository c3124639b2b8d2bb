import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Advice } from '../../core/contract/advice.ts';
import type { Case } from '../../core/contract/case.ts';
import type { Desk } from '../../core/contract/desk.ts';
import { applyPatch } from '../../desk/notes-patch.ts';
import type { CaseMemory } from '../../desk/notes-store.ts';
import type { Command } from '../../desk/wish.ts';
import type { FieldReport } from '../../reader/reading.ts';
import { sortCards } from '../acknowledge.ts';
import { whatChanged } from '../announce.ts';
import { CopyingProvider, type OnReceipt, useCopier } from '../copying.ts';
import { attempt } from '../core.ts';
import { useCaseNotes } from '../hooks.ts';
import { shortIdentity } from '../identity.ts';
import type { LineEnds } from '../note-text.ts';
import { OpenCaseProvider } from '../open-case.ts';
import { useServices } from '../services.ts';
import { Fault } from './fault.tsx';
import { Head } from './head.tsx';
import { OtherTexts, Unsaved } from './kept.tsx';
import { NoteTab } from './note.tsx';
import { NowTab } from './now.tsx';
import { RegistrationTab } from './registration.tsx';
import { RoutineTab } from './routine.tsx';
import { type TabId, type TabLabel, Tabs } from './tabs.tsx';
import { NotRead } from './unread.tsx';
import { WriteTab } from './write.tsx';

/** Says something aloud that has to do with the case at this address. */
export type OnSay = (text: string, url: string) => void;

interface Shown {
  open: Case;
  fields: readonly FieldReport[];
  desk: Desk;
  lineEnds: LineEnds;
  onCopied(): void;
  /** A shortcut just pressed, and how to say that it is done. */
  wish: Command | null;
  onWished(): void;
  now: number;
  tab: TabId;
  onTab(tab: TabId): void;
  onSay: OnSay;
  onReceipt: OnReceipt;
  /** The case is left, or its patient is known by other words. */
  onLeave(): void;
}

/** One open case with its advice. Lives as long as the case is the one on the page. */
export function CaseView({
  open,
  fields,
  desk,
  lineEnds,
  onCopied,
  wish,
  onWished,
  now,
  tab,
  onTab,
  onSay,
  onReceipt,
  onLeave,
}: Shown) {
  const services = useServices();
  const { core } = services;
  const notes = useCaseNotes(services.notes, open);
  const [query, setQuery] = useState('');
  // A check of "same patient" does not outlive the case being left: with several chats going it is made anew.
  useEffect(() => {
    notes.change((old) =>
      old.notes.samePatient === undefined ? old : { ...old, notes: applyPatch(old.notes, { samePatient: undefined }) },
    );
  }, [notes.change]);
  const asked = useMemo(
    () => attempt(() => core.advise(open, desk, notes.memory.notes)),
    [core, open, desk, notes.memory.notes],
  );
  const routine = useMemo(() => attempt(() => core.routineOf(desk.region)), [core, desk.region]);
  const advice = asked.ok ? asked.value : null;

  const heard = useRef<typeof advice>(null);
  useEffect(() => {
    if (!advice) return;
    const change = whatChanged(heard.current, advice);
    heard.current = advice;
    if (change !== '') onSay(change, open.url);
  }, [advice, onSay, open.url]);

  const who = shortIdentity(open, notes.memory.notes);
  // What was said of the case goes with it, and does not come back; nor do initials outlast a mark of protection that comes late.
  useLayoutEffect(() => onLeave, [who, onLeave]);
  const [stopped, stopCopying] = useState(false);
  const copy = useCopier(open, who, onReceipt, {
    lineEnds,
    stopped: stopped ? otherPatient : null,
    onCopied,
  });
  const showRule = useCallback(
    (rule: string) => {
      setQuery(rule);
      onTab('routine');
      document.getElementById('tab-routine')?.focus();
    },
    [onTab],
  );

  const labels = labelsOf(advice, notes.memory);
  return (
    <OpenCaseProvider
      value={{ ...notes, stopped, stopCopying, open, desk, now, routine: routine.ok ? routine.value : null, showRule }}
    >
      <CopyingProvider value={copy}>
        <Head />
        <main>
          <Unsaved />
          <OtherTexts />
          <NotRead fields={fields} unread={advice?.unread ?? []} />
          <Tabs labels={labels} chosen={tab} onChoose={onTab}>
            {tab === 'now' && (advice ? <NowTab advice={advice} /> : <Fault what="Råden för ärendet" />)}
            {tab === 'register' &&
              (advice ? <RegistrationTab registration={advice.registration} /> : <Fault what="Registreringen" />)}
            {tab === 'note' && (
              <>
                {!advice && <Fault what="Anteckningen" />}
                <NoteTab journal={advice?.journal ?? null} wish={wish} onWished={onWished} />
              </>
            )}
            {tab === 'write' && <WriteTab />}
            {tab === 'routine' && (
              <RoutineTab routine={routine.ok ? routine.value : null} now={now} query={query} onQuery={setQuery} />
            )}
          </Tabs>
        </main>
      </CopyingProvider>
    </OpenCaseProvider>
  );
}

const otherPatient = 'numret du jämförde med hör till en annan patient. Se Rätt patient längst upp.';

const none = { number: 0, of: '' };

function labelsOf(advice: Advice | null, memory: CaseMemory): Record<TabId, TabLabel> {
  const shown = advice ? sortCards(advice.cards, memory).open : [];
  const pressing = shown.filter(({ indicator }) => indicator !== 'info').length;
  const undecided = advice?.registration.undecided.length ?? 0;
  return {
    now: { label: 'Nu', count: { number: pressing, of: pressing === 1 ? 'viktigt kort' : 'viktiga kort' } },
    register: { label: 'Registrera', count: { number: undecided, of: undecided === 1 ? 'fråga' : 'frågor' } },
    note: { label: 'Anteckna', count: none },
    write: { label: 'Skriv', count: none },
    routine: { label: 'Rutin', count: none },
  };
}
