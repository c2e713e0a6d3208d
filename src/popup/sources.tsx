import type { PathStep } from '../receipt/view';
import { useStrings } from '../ui/strings';
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
          <Toggle list="followed" id={step.id} name={step.label} settings={settings} />
          <Toggle list="muted" id={step.id} name={step.label} settings={settings} />
        </li>
      ))}
    </ul>
  );
}

interface ToggleProps {
  readonly list: 'followed' | 'muted';
  readonly id: string;
  readonly name: string;
  readonly settings: SettingsState;
}

function Toggle({ list, id, name, settings }: ToggleProps) {
  const t = useStrings();
  const on = settings.settings?.[list].includes(id) ?? false;
  return (
    <button
      type="button"
      class="toggle"
      aria-pressed={on}
      aria-label={t(`popup_${list}_name`, [name])}
      onClick={() => void settings.change({ list, entry: id, on: !on })}
    >
      {t(on ? `popup_${list}_on` : `popup_${list}_off`)}
    </button>
  );
}
