import { useState } from 'preact/hooks';
import type { Exported } from '../platform/protocol';
import { useStrings } from '../ui/strings';

const FORMATS: readonly Exported[] = ['text', 'markdown', 'json', 'jsonld'];

/** Copies the page's Receipts. */
export function Copy({ copy }: { readonly copy: (format: Exported) => Promise<string | null> }) {
  const t = useStrings();
  const [said, setSaid] = useState('');
  async function take(format: Exported): Promise<void> {
    try {
      const text = await copy(format);
      if (text === null) throw new Error('the page has gone');
      await navigator.clipboard.writeText(text);
      setSaid(t('popup_copied', [t(`popup_format_${format}`)]));
    } catch {
      setSaid(t('popup_not_copied'));
    }
  }
  return (
    <section class="row copy" aria-label={t('popup_copy')}>
      <span class="quiet" aria-hidden="true">
        {t('popup_copy')}
      </span>
      {FORMATS.map((format) => (
        <button type="button" key={format} onClick={() => void take(format)}>
          {t(`popup_format_${format}`)}
        </button>
      ))}
      <span role="status" class="quiet">
        {said}
      </span>
    </section>
  );
}
