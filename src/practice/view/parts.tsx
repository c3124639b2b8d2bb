import type { ComponentChildren } from 'preact';
import type { Route } from '../router.ts';
import { clockText, dayOf, stockholm } from '../time.ts';
import { none } from '../words.ts';
import { useClinic } from './clinic-context.ts';

/** A label and its value. Undefined: there is no such place on the page. Null: the place says that there is nothing. */
export function Fact({ label, value, empty = none }: { label: string; value: ComponentChildren; empty?: string }) {
  if (value === undefined) return null;
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{value === null ? empty : value}</dd>
    </div>
  );
}

/** "2026-03-02 10.15" with its machine-readable time, both in Stockholm's time. */
export function Moment({ at, short = false }: { at: string; short?: boolean }) {
  const exact = stockholm(Date.parse(at));
  if (short) return <time dateTime={exact}>{clockText(at)}</time>;
  return (
    <time dateTime={exact}>
      <span class="unbroken">{dayOf(at)}</span> {clockText(at)}
    </time>
  );
}

/** A place for a time: undefined and null as in Fact. */
export function TimeFact({ label, at }: { label: string; at: string | null | undefined }) {
  return <Fact label={label} value={typeof at === 'string' ? <Moment at={at} /> : at} />;
}

/** A titled region of the page. */
export function Region({ title, children, level = 2 }: { title: string; children: ComponentChildren; level?: 2 | 3 }) {
  return (
    <section class="region" aria-label={title}>
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      {children}
    </section>
  );
}

/** A link within the clinic: an ordinary address, followed without loading the page again. */
export function Link({ to, children, current }: { to: Route; children: ComponentChildren; current?: boolean }) {
  const { address, go } = useClinic();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={address(to)} onClick={follow} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
