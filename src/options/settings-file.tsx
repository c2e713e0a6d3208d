import { useEffect, useRef, useState } from 'preact/hooks';
import { exportSettings, type FileProblem, LONGEST_FILE, readFile } from '../platform/settings-file';
import type { Translate } from '../receipt/view';
import { useStrings } from '../ui/strings';
import { FilePicker, saveJson } from './files';
import { keyOf } from './labels';
import type { SectionProps } from './props';

function reasonOf(problem: FileProblem, t: Translate): string {
  const key = `options_file_why_${keyOf(problem.why)}`;
  return problem.why === 'field' ? t(key, [problem.field]) : t(key);
}

/** All settings out to a file, in from one, and back to the beginning. */
export function SettingsFile({ settings, change }: SectionProps) {
  const t = useStrings();
  const [said, setSaid] = useState('');
  async function take(file: string, text: string | null): Promise<void> {
    const read = text === null ? null : readFile(text);
    if (read === null) return setSaid(t('options_file_bad', [file, t('options_file_why_too_long')]));
    if (!read.ok) return setSaid(t('options_file_bad', [file, reasonOf(read.problem, t)]));
    const stored = await change({ replace: exportSettings(read.settings) });
    setSaid(stored ? t('options_file_done', [file]) : '');
  }
  async function reset(): Promise<void> {
    setSaid((await change({ reset: true })) ? t('options_reset_done') : '');
  }
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('options_file')}</h2>
      <p class="quiet">{t('options_file_more')}</p>
      <div class="row">
        <button type="button" onClick={() => saveJson('pinch-of-salt-settings.json', exportSettings(settings))}>
          {t('options_file_export')}
        </button>
        <FilePicker label={t('options_file_import')} longest={LONGEST_FILE} take={take} />
        <Reset reset={reset} />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

/** Asks before it takes everything away. */
function Reset({ reset }: { readonly reset: () => Promise<void> }) {
  const t = useStrings();
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes on at the harmless answer.
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {t('options_reset')}
      </button>
    );
  }
  return (
    <fieldset class="note row">
      <legend class="hidden-text">{t('options_reset')}</legend>
      <span>{t('options_reset_ask')}</span>
      <button
        type="button"
        class="main"
        onClick={() => {
          setAsked(false);
          void reset();
        }}
      >
        {t('options_reset_yes')}
      </button>
      <button type="button" ref={keep} onClick={() => setAsked(false)}>
        {t('options_reset_no')}
      </button>
    </fieldset>
  );
}
