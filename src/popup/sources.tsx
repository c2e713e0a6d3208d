import type { StoryView } from '../receipt/view';
import { useStrings } from '../ui/strings';
import { Toggle } from '../ui/toggle';
import type { SettingsState } from '../ui/use-settings';

interface Props {
  readonly story: StoryView;
  readonly settings: SettingsState;
}

interface Known {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/** The path's sources first, then those of the other claims; where a claim has several, its label names them all. */
function knownSources({ path, claims }: StoryView): readonly Known[] {
  const steps = path.flatMap(({ id, label, kind }) => (id === null ? [] : [{ id, label, kind }]));
  const cited = claims.flatMap(({ sourceIds: [id, second], sourceLabel: label }) =>
    id === undefined || second !== undefined ? [] : [{ id, label, kind: '' }],
  );
  const each = new Map([...cited, ...steps].map((one) => [one.id, one]));
  return [...new Set([...steps, ...cited].map(({ id }) => id))].flatMap((id) => each.get(id) ?? []);
}

/** The story's known sources, each to follow or to mute. */
export function Sources({ story, settings }: Props) {
  const t = useStrings();
  const each = knownSources(story);
  if (each.length === 0) return null;
  return (
    <ul class="sources" aria-label={t('popup_sources')}>
      {each.map((step) => (
        <li key={step.id} class="row">
          <span class="name">
            {step.label} <span class="quiet">{step.kind}</span>
          </span>
          <ListToggle list="followed" id={step.id} name={step.label} settings={settings} />
          <ListToggle list="muted" id={step.id} name={step.label} settings={settings} />
        </li>
      ))}
    </ul>
  );
}

interface ListToggleProps {
  readonly list: 'followed' | 'muted';
  readonly id: string;
  readonly name: string;
  readonly settings: SettingsState;
}

function ListToggle({ list, id, name, settings }: ListToggleProps) {
  const t = useStrings();
  return (
    <Toggle
      on={settings.settings?.[list].includes(id) ?? false}
      name={t(`ui_${list}_name`, [name])}
      mark={list === 'followed' ? 'star' : 'tick'}
      flip={(on) => void settings.change({ list, entry: id, on })}
    >
      {t(`ui_${list}`)}
    </Toggle>
  );
}
