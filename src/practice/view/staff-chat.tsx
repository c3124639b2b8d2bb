import type { TargetedSubmitEvent } from 'preact';
import { useClinic } from './clinic-context.ts';
import { fieldOf } from './dialog.tsx';
import { Moment } from './parts.tsx';

/** The internal chat between staff, to the right of the case. The patient does not see it. */
export function StaffChat({ id }: { id: string }) {
  const { practice, send } = useClinic();
  const lines = practice.staffChat[id] ?? [];
  const say = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = fieldOf(event.currentTarget, 'text');
    if (text !== '') send({ kind: 'staff-chat', id, text, real: Date.now() });
    event.currentTarget.reset();
  };
  return (
    <aside class="staff-chat" aria-label="Vårdgivarchatt">
      <h2>Vårdgivarchatt</h2>
      <p class="hint">Intern. Patienten ser den inte.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable from the keyboard */}
      <div class="log" role="log" aria-label="Interna meddelanden" tabIndex={0}>
        <div class="lines">
          {lines.map((line, i) => (
            <article class="bubble staff" key={i} aria-label={`${line.from}, internt`}>
              <p class="by">
                <span class="sender">{line.from}</span> <Moment at={line.at} short />
              </p>
              <p class="prose text">{line.text}</p>
            </article>
          ))}
        </div>
      </div>
      <form onSubmit={say}>
        <textarea name="text" rows={2} aria-label="Skriv till kollegor" placeholder="Skriv till kollegor" />
        <button type="submit">Skicka internt</button>
      </form>
    </aside>
  );
}
