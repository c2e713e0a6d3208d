import type { PathStep } from '../receipt/view';
import { useStrings } from '../ui/strings';
import { Toggle } from '../ui/toggle';
import type { SettingsState } from '../ui/use-settings';

interface Props {
  readonly path: readonly PathStep[];
  readonly settings: SettingsState;
}

/** The story's known sources, each to follow or to mute. */
export function Sources({ path, settings }: Props) {
  const t = useStrings();
  const known = path.flatMap((step) => (step.id === null ? [] : [{ ...step, id: step.id }]));
  const each = known.filter((step, at) => known.findIndex((one) => one.id === step.id) === at);
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
