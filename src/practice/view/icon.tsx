const shapes = {
  phone: 'M6 3h3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15 15 0 0 1 4 5a2 2 0 0 1 2-2z',
  camera: 'M4 7h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zm11 4 6-3v8l-6-3',
  sms: 'M4 5h16v11H9l-4 3v-3H4zM8 10h.01M12 10h.01M16 10h.01',
  form: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h4',
  phrase: 'M4 6h16M4 11h16M4 16h9',
  invite: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 8a6 6 0 0 1 12 0M18 8v6M15 11h6',
  chat: 'M4 5h16v10h-8l-5 4v-4H4z',
  book: 'M5 4h9a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM8 9h6M8 12h6',
  check: 'M5 12l5 5 9-10',
  picture: 'M3 5h18v14H3zM8.5 11a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM4 18l6-5 4 3 3-2 3 3',
} as const;

export type IconName = keyof typeof shapes;

/** A drawn sign. Beside a word it says nothing of its own; given a label it stands as a picture. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  if (label === undefined) {
    return (
      <svg class="icon" viewBox="0 0 24 24" width="20" height="20" focusable="false" aria-hidden="true">
        <path d={shapes[name]} />
      </svg>
    );
  }
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" focusable="false" role="img" aria-label={label}>
      <path d={shapes[name]} />
    </svg>
  );
}
