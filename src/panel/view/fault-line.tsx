import { useServices } from '../services.ts';

/** What could not be used of settings, policy and the unit's files: said over everything else, with the way to where it is mended. */
export function FaultLine({ faults }: { faults: readonly string[] }) {
  const { openOptions } = useServices();
  if (faults.length === 0) return null;
  return (
    <p class="fault" role="alert">
      {faults.join(' ')}{' '}
      <button type="button" class="plain" onClick={openOptions}>
        Öppna inställningarna
      </button>
    </p>
  );
}
