import { useState } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import type { FieldReport } from '../../reader/reading.ts';
import { asked } from '../hand/asked.ts';
import { isHidden } from '../hand/hand.ts';
import { HandForm } from '../hand/hand-form.tsx';
import type { HandDesk } from '../hand/use-hand.ts';
import { fieldName } from '../words.ts';
import { sayValue } from './say-value.ts';
import { stateNames } from './support-report.ts';

interface Shown {
  report: FieldReport;
  /** The page's case, without what was given by hand. */
  page: Case;
  desk: HandDesk;
  now: number;
  /** The page has a place to show it at. */
  placed: boolean;
  onShow(): void;
}

/** One field: what became of it, what was read and where, a way to see it on the page, and to give it where it was not read. */
export function ReadRow({ report, page, desk, now, placed, onShow }: Shown) {
  const [asking, setAsking] = useState(false);
  const { field, state, where } = report;
  const name = fieldName(field);
  const given = field in desk.hand;
  const value = given && desk.open ? sayValue(desk.open, field, now) : sayValue(page, field, now);
  const mayGive = state === 'unread' && field in asked && !isHidden(page, field);
  return (
    <li data-state={state}>
      <strong>{name}</strong>: {given ? 'angivet för hand' : stateNames[state]}
      {value !== '' && <span class="value">{value}</span>}
      <span class="small">{where}</span>
      <span class="buttons">
        {placed && (
          <button type="button" aria-label={`Visa på sidan: ${name}`} onClick={onShow}>
            Visa på sidan
          </button>
        )}
        {mayGive && (
          <button
            type="button"
            aria-expanded={asking}
            aria-label={`Ange för hand: ${name}`}
            onClick={() => setAsking(!asking)}
          >
            Ange för hand
          </button>
        )}
        {given && (
          <button type="button" aria-label={`Ta bort det angivna: ${name}`} onClick={() => desk.takeBack(field)}>
            Ta bort det angivna
          </button>
        )}
      </span>
      {mayGive && asking && (
        <HandForm
          field={field}
          open={page}
          now={now}
          onGive={(value) => {
            desk.give(field, value);
            setAsking(false);
          }}
        />
      )}
    </li>
  );
}
