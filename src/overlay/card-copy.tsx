/** Takes the Receipt along, as text for a chat, Markdown for a forum, or data. */
import { useState } from 'preact/hooks';
import type { StoryView } from '../receipt/view';
import type { CopyFormat, OverlayServices } from './types';

const FORMATS: readonly CopyFormat[] = ['text', 'markdown', 'json', 'jsonld'];

/** Buttons that copy the Receipt in each format. */
export function Copy({ story, services }: { readonly story: StoryView; readonly services: OverlayServices }) {
  const { t, exported } = services;
  const [said, setSaid] = useState('');
  async function take(format: CopyFormat): Promise<void> {
    try {
      await navigator.clipboard.writeText(exported(format, story.story));
      setSaid(t('card_copied', [t(`card_format_${format}`)]));
    } catch {
      // No clipboard on pages without encryption, or the browser has said no.
      setSaid(t('card_not_copied'));
    }
  }
  return (
    <section class="copy">
      <h3>{t('card_copy')}</h3>
      <div class="row">
        {FORMATS.map((format) => (
          <button type="button" key={format} onClick={() => void take(format)}>
            {t(`card_format_${format}`)}
          </button>
        ))}
      </div>
      <p role="status" class="quiet">
        {said}
      </p>
    </section>
  );
}
