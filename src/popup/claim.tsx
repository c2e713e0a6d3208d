import { useState } from 'preact/hooks';
import { closePopup } from '../platform/tabs';
import type { ClaimView } from '../receipt/view';
import { useStrings } from '../ui/strings';

interface Props {
  readonly claim: ClaimView;
  readonly jump: (claim: number) => Promise<boolean>;
}

/** One claim: its words, stage, source and class. A click shows it on the page. */
export function Claim({ claim, jump }: Props) {
  const t = useStrings();
  const [lost, setLost] = useState(false);
  async function go(): Promise<void> {
    if (await jump(claim.claim)) closePopup();
    else setLost(true);
  }
  const { hiddenBy } = claim;
  return (
    <li>
      <button type="button" class="plain claim" onClick={go} title={t('popup_jump')}>
        {hiddenBy === null ? (
          <>
            <span class="words">{claim.text.trim()}</span>
            <span class="quiet">{[claim.stageLabel, claim.sourceLabel, claim.classLabel].join(' · ')}</span>
          </>
        ) : (
          <span class="quiet">{t('popup_hidden_by', [hiddenBy])}</span>
        )}
      </button>
      <div role="status">{lost && <p class="quiet">{t('popup_lost')}</p>}</div>
    </li>
  );
}
