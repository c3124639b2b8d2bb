import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

const tabIds = ['now', 'register', 'note', 'write', 'routine'] as const;
export type TabId = (typeof tabIds)[number];

export interface TabLabel {
  label: string;
  /** A number beside the label, and what it counts; none at 0. */
  count: { number: number; of: string };
}

interface Tabs {
  labels: Record<TabId, TabLabel>;
  chosen: TabId;
  onChoose(tab: TabId): void;
  children: ComponentChildren;
}

/** Tabs as in the ARIA Authoring Practices: one tab stop, arrows move and choose. */
export function Tabs({ labels, chosen, onChoose, children }: Tabs) {
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent): void => {
    const at = tabIds.indexOf(chosen);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabIds.length - 1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabIds.at(step % tabIds.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label="Ärendets delar" ref={list} onKeyDown={go}>
        {tabIds.map((id) => (
          <button
            type="button"
            role="tab"
            key={id}
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls={id === chosen ? 'tabpanel' : undefined}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {labels[id].label}{' '}
            {labels[id].count.number > 0 && (
              <>
                <span class="count">{labels[id].count.number}</span> <span class="unseen">{labels[id].count.of}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div class="tabpanel" role="tabpanel" id="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}
