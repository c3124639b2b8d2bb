import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Tabs over one panel. Arrow keys move between them, as is the custom. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { name: string; panel: () => ComponentChildren }[];
}) {
  const [chosen, choose] = useState(0);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = (chosen + by + tabs.length) % tabs.length;
    choose(next);
    document.getElementById(`flik-${next}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} class="tabs" onKeyDown={step}>
        {tabs.map(({ name }, i) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`flik-${i}`}
            aria-selected={i === chosen}
            aria-controls="flikinnehall"
            tabIndex={i === chosen ? 0 : -1}
            onClick={() => choose(i)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="flikinnehall" aria-labelledby={`flik-${chosen}`}>
        {tabs[chosen]?.panel()}
      </div>
    </>
  );
}
