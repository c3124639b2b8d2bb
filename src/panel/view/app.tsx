import { useRef } from 'preact/hooks';
import { createEdits, EditsProvider } from '../note/edits.ts';
import { type Services, WorldProvider } from '../services.ts';
import { Beside } from './beside.tsx';

/** The whole panel over its services. */
export function Panel({ services }: { services: Services }) {
  const edits = useRef(createEdits());
  return (
    <WorldProvider value={services}>
      <EditsProvider value={edits.current}>
        <Beside services={services} />
      </EditsProvider>
    </WorldProvider>
  );
}
