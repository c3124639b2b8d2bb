import type { Route } from '../router.ts';
import { useClinic } from './clinic-context.ts';
import { Link } from './parts.tsx';

const pages: readonly [Route & { page: 'start' | 'drop-in' | 'asynchronous' | 'scheduled' }, string][] = [
  [{ page: 'start' }, 'Startsida'],
  [{ page: 'drop-in' }, 'Drop in'],
  [{ page: 'asynchronous' }, 'Asynkrona'],
  [{ page: 'scheduled' }, 'Schemalagda besök'],
];

/** The left menu. */
export function Menu() {
  const { practice, route } = useClinic();
  return (
    <nav class="menu" aria-label="Huvudmeny">
      <ul>
        {pages.map(([to, text]) => (
          <li key={text}>
            <Link to={to} current={route.page === to.page}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
      <details class="me">
        <summary>{practice.user}</summary>
        <ul>
          <li>
            <Link to={{ page: 'settings' }}>Inställningar</Link>
          </li>
          <li>
            <Link to={{ page: 'signed-out' }}>Logga ut</Link>
          </li>
        </ul>
      </details>
    </nav>
  );
}
