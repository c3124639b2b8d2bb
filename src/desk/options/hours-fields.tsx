import { type Weekday, weekdays } from '../../core/contract/desk.ts';
import { TextField } from './field.tsx';
import type { Part } from './part.ts';

const dayNames: Record<Weekday, string> = {
  mon: 'Måndag',
  tue: 'Tisdag',
  wed: 'Onsdag',
  thu: 'Torsdag',
  fri: 'Fredag',
  sat: 'Lördag',
  sun: 'Söndag',
};

export function HoursFields({ draft, faults, policy: { unit }, change }: Part) {
  return (
    <fieldset class="hours">
      <legend>Öppettider</legend>
      <p class="small">
        Lämna alla dagar tomma för de tider som regionens rutin anger. Fyller du i någon dag gäller bara det du skriver,
        och en tom dag är stängd.
      </p>
      {weekdays.map((day) => (
        <TextField
          key={day}
          id={`hours-${day}`}
          label={dayNames[day]}
          value={draft.hours[day]}
          fault={faults[`hours.${day}`]}
          fixed={unit?.hours !== undefined}
          onValue={(typed) => change({ hours: { ...draft.hours, [day]: typed } })}
        />
      ))}
    </fieldset>
  );
}
