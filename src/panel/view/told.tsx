import { useCallback } from 'preact/hooks';
import { useSaid } from '../announce.ts';
import { useReceipts } from '../copying.ts';
import { Changes } from './changes.tsx';
import { ReceiptBar } from './receipt-bar.tsx';

/** What is said aloud of the case at the address, and the receipts of what is copied from it. `leave` ends both: they name the case. */
export function useTold(url: string) {
  const { receipt, onReceipt, close, forget } = useReceipts(url);
  const [said, say] = useSaid(url);
  const leave = useCallback(() => {
    say('', '');
    forget();
  }, [say, forget]);
  return { receipt, onReceipt, close, said, say, leave };
}

export function Told({ told }: { told: ReturnType<typeof useTold> }) {
  return (
    <>
      <Changes said={told.said} />
      <ReceiptBar receipt={told.receipt} onClose={told.close} />
    </>
  );
}
