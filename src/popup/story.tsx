import { useId, useState } from 'preact/hooks';
import type { StoryView } from '../receipt/view';
import { useStrings } from '../ui/strings';
import type { SettingsState } from '../ui/use-settings';
import { Claim } from './claim';
import { Sources } from './sources';
import type { Page } from './use-page';

interface Props {
  readonly story: StoryView;
  /** Shown opened at first: the only story of a page. */
  readonly open: boolean;
  readonly page: Page;
  readonly settings: SettingsState;
}

/** Flags that a row has room for; the card has them all. */
const MOST_FLAGS = 2;

/** One story: its row, and opened its claims and sources. */
export function Story({ story, open: first, page, settings }: Props) {
  const [open, setOpen] = useState(first);
  const body = useId();
  return (
    <li class="story" data-class={story.class}>
      <h3>
        <button
          type="button"
          class="plain head"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span class="title">
            {story.followed && <Followed />}
            {story.title}
          </span>
          <Row story={story} />
        </button>
      </h3>
      <div id={body} hidden={!open}>
        {open && <Opened story={story} page={page} settings={settings} />}
      </div>
    </li>
  );
}

function Followed() {
  const t = useStrings();
  return (
    <span class="star" role="img" aria-label={t('popup_followed')}>
      ★{' '}
    </span>
  );
}

/** Stage, lead source, class and at most two flags; nothing of it for a story that the reader hides. */
function Row({ story }: { readonly story: StoryView }) {
  const t = useStrings();
  if (story.hiddenBy !== null) return <span class="quiet">{t('popup_hidden_by', [story.hiddenBy])}</span>;
  const lead = story.claims.find((claim) => claim.claim === story.lead);
  return (
    <>
      <span>
        <strong>{story.stageLabel}</strong>
        {lead !== undefined && ` · ${lead.sourceLabel}`}
      </span>
      <span class="row tags">
        <span class="class">{story.classLabel}</span>
        {story.flags.slice(0, MOST_FLAGS).map((flag) => (
          <span class="flag" key={flag.rule} title={flag.message}>
            {flag.label}
          </span>
        ))}
      </span>
    </>
  );
}

function Opened({ story, page, settings }: Omit<Props, 'open'>) {
  const t = useStrings();
  return (
    <>
      {story.hiddenBy === null && story.flags.length > 0 && (
        <ul class="flags">
          {story.flags.map((flag) => (
            <li key={flag.rule}>{flag.message}</li>
          ))}
        </ul>
      )}
      <ol class="claims" aria-label={t('popup_claims')}>
        {story.claims.map((claim) => (
          <Claim key={claim.claim} claim={claim} jump={page.jump} />
        ))}
      </ol>
      <Sources story={story} settings={settings} />
    </>
  );
}
