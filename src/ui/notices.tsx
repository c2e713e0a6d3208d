import { useStrings } from './strings';
import type { SettingsState } from './use-settings';

/** What the reader has to know about the stored settings: a failed change, a loss. */
export function Notices({ problem, notice, dismiss }: Pick<SettingsState, 'problem' | 'notice' | 'dismiss'>) {
  const t = useStrings();
  return (
    <>
      <div role="alert">{problem !== null && <p class="note">{t(`ui_problem_${problem}`)}</p>}</div>
      {notice !== null && (
        <p class="note row">
          <span>{t(`ui_notice_${notice}`)}</span>
          <button type="button" onClick={dismiss}>
            {t('ui_dismiss')}
          </button>
        </p>
      )}
    </>
  );
}
