import { useState } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import { CaseHead } from './case-head.tsx';
import { Chat, Contacts } from './chat.tsx';
import { ChatDialogs } from './chat-dialogs.tsx';
import { contactsInChat } from './chat-lines.ts';
import { OlderMessages, PendingHandover, TimeLeft } from './chat-notices.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { Composer } from './composer.tsx';
import { FactsColumn } from './facts-column.tsx';
import { FormCards } from './form-cards.tsx';
import { HandoverDialog } from './handover-dialog.tsx';
import { PatientBar } from './patient-bar.tsx';
import { StaffChat } from './staff-chat.tsx';

export type CaseDialog = 'handover' | 'close' | 'forms' | 'phrases' | 'sms' | 'call' | 'video' | 'invite';

/** One open case. */
export function CasePage({ id, shown }: { id: string; shown: Case }) {
  const [dialog, open] = useState<CaseDialog | null>(null);
  const [draft, setDraft] = useState('');
  const [staffChat, showStaffChat] = useState(false);
  const shut = () => open(null);
  return (
    <>
      <PatientBar id={id} />
      <div class={staffChat ? 'with-staff-chat' : undefined}>
        <main class="case">
          <CaseHead id={id} shown={shown} open={open} />
          <div class="case-body">
            <FactsColumn shown={shown} />
            <div class="talk">
              {shown.messages !== undefined && (
                <section class="region chat" aria-label="Chatt">
                  <h2>Chatt</h2>
                  {shown.messagesPartial && <OlderMessages />}
                  <Chat shown={shown} />
                </section>
              )}
              <PendingHandover id={id} shown={shown} />
              <TimeLeft shown={shown} />
              <Composer
                {...{ id, shown, draft, open }}
                onDraft={setDraft}
                toggleStaffChat={() => showStaffChat(!staffChat)}
              />
              {shown.contacts !== undefined && !contactsInChat(shown) && <Contacts contacts={shown.contacts} />}
              {shown.forms !== undefined && <FormCards forms={shown.forms} />}
            </div>
          </div>
        </main>
        {staffChat && <StaffChat id={id} />}
      </div>
      <HandoverDialog id={id} shown={shown} open={dialog === 'handover'} onClose={shut} />
      <CloseDialog id={id} open={dialog === 'close'} onClose={shut} />
      <ChatDialogs id={id} shown={shown} dialog={dialog} onClose={shut} onPhrase={setDraft} />
    </>
  );
}
