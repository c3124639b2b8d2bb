import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from '../clinic.ts';
import type { Event, Practice } from '../practice.ts';
import type { Route } from '../router.ts';

/** What every part of the page may use: the practice as it stands, the page's clock and the ways to change things. */
export interface Clinic {
  practice: Practice;
  route: Route;
  /** ISO to the minute. */
  now: string;
  send: (event: Event) => void;
  /** Does something to a case. */
  act: (id: string, action: Action) => void;
  go: (route: Route) => void;
  address: (route: Route) => string;
}

export const ClinicContext = createContext<Clinic | null>(null);

export function useClinic(): Clinic {
  const clinic = useContext(ClinicContext);
  if (clinic === null) throw new Error('outside the clinic');
  return clinic;
}
