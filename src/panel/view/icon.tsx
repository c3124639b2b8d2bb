import type { Indicator } from '../../core/contract/advice.ts';

export const indicatorWords: Record<Indicator, string> = {
  critical: 'Kritiskt',
  warning: 'Varning',
  info: 'Upplysning',
};

const shapes: Record<Indicator | 'done', string> = {
  critical: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zM7 10.5v2h2v-2z',
  warning: 'M8 .8 15.6 15H.4zM7 5.5v5h2v-5zM7 11.5v2h2v-2z',
  info: 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM7 3.5v2h2v-2zM7 6.75v6h2v-6z',
  done: 'M6.2 13.4 1 8.2l1.7-1.7 3.5 3.5L13.300 2.900 15 4.600z',
};

/** A sign that stands beside its word, never alone. */
export function Icon({ of }: { of: Indicator | 'done' }) {
  return (
    <svg class="icon" data-of={of} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={shapes[of]} />
    </svg>
  );
}
