import type { Advice } from '../../core/contract/advice.ts';
import type { Command } from '../../desk/wish.ts';
import type { FieldReport } from '../../reader/reading.ts';
import { sortCards } from '../acknowledge.ts';
import { CopyingProvider } from '../copying.ts';
import { HandLine } from '../hand/hand-line.tsx';
import { type OpenCase, OpenCaseProvider } from '../open-case.ts';
import { type Around, useCase, useRuleShown } from '../use-case.ts';
import { CaseTab } from './case-tab.tsx';
import { Head } from './head.tsx';
import { OtherTexts, Unsaved } from './kept.tsx';
import { type TabId, type TabLabel, Tabs } from './tabs.tsx';
import { NotRead } from './unread.tsx';

interface Shown extends Around {
  fields: readonly FieldReport[];
  onReads(): void;
  /** A shortcut just pressed, and how to say that it is done. */
  wish: Command | null;
  onWished(): void;
  tab: TabId;
  onTab(tab: TabId): void;
}

/** One open case with its advice. Lives as long as the case is the one on the page. */
export function CaseView({ fields, onReads, wish, onWished, tab, onTab, ...around }: Shown) {
  const { opened, advice, copy } = useCase(around);
  const { query, setQuery, showRule } = useRuleShown(onTab);
  return (
    <OpenCaseProvider value={{ ...opened, showRule }}>
      <CopyingProvider value={copy}>
        <Head />
        <main>
          <Unsaved />
          <OtherTexts />
          <HandLine desk={around.hand} onReads={onReads} />
          <NotRead
            fields={fields.filter(({ field }) => !opened.byHand.has(field))}
            unread={advice?.unread ?? []}
            onReads={onReads}
          />
          <Tabs labels={labelsOf(advice, opened.memory)} chosen={tab} onChoose={onTab}>
            <CaseTab tab={tab} advice={advice} wish={wish} onWished={onWished} query={query} onQuery={setQuery} />
          </Tabs>
        </main>
      </CopyingProvider>
    </OpenCaseProvider>
  );
}

const none = { number: 0, of: '' };

function labelsOf(advice: Advice | null, memory: OpenCase['memory']): Record<TabId, TabLabel> {
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
