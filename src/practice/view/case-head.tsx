import type { Case } from '../../core/contract/case.ts';
import { flowWords, phaseWords, protectedDetail, protectedName, roleWords } from '../words.ts';
import { CaseActions } from './case-actions.tsx';
import { Fact } from './parts.tsx';

/** Who the patient is and where the case stands. */
export function CaseHead({
  id,
  shown,
  open,
}: {
  id: string;
  shown: Case;
  open: (dialog: 'handover' | 'close') => void;
}) {
  return (
    <header class="case-head">
      <h1>Ärende</h1>
      <Identity patient={shown.patient} />
      <dl class="status">
        <Fact label="Status" value={shown.phase && phaseWords[shown.phase]} />
        <Fact label="Flöde" value={shown.flow && flowWords[shown.flow]} />
        <Fact
          label="Kontakt"
          value={shown.contact && (shown.contact === 'self' ? 'Patienten själv' : 'Vårdnadshavare')}
        />
        <Fact label="Vårdenhet" value={shown.unit} />
        <Fact label="Roll" value={shown.addressedTo && roleWords[shown.addressedTo]} />
        <Fact label="Vårdpersonal" value={shown.owner} empty="Ingen" />
        <Fact label="Överlämning" value={handoverText(shown.handover)} empty="Ingen" />
      </dl>
      <CaseActions id={id} shown={shown} open={open} />
    </header>
  );
}

/** "Åsens vårdcentral, Sjuksköterska (väntar på svar)": to whom, where that is shown, and how it stands. */
function handoverText(handover: Case['handover']): string | null | undefined {
  if (!handover) return handover;
  const pending = handover.state === 'pending';
  if (handover.to === undefined) return pending ? 'Väntar på svar' : 'Accepterad';
  return `${handover.to} (${pending ? 'väntar på svar' : 'accepterad'})`;
}

/** A protected person's name and contact details are never drawn, even where the case holds them. */
function Identity({ patient }: { patient: Case['patient'] }) {
  const hidden = patient?.protected === true;
  return (
    <dl class="identity">
      <Fact label="Personnummer" value={patient?.personalIdentityNumber} />
      <Fact label="Namn" value={hidden ? <strong class="mark">{protectedName}</strong> : patient?.name} />
      <Fact label="Skyddad identitet" value={patient?.protected === false ? 'Nej' : undefined} />
      <Fact
        label="Telefon"
        value={hidden && patient?.phone !== null ? <strong class="mark">{protectedDetail}</strong> : patient?.phone}
        empty="Saknas"
      />
    </dl>
  );
}
