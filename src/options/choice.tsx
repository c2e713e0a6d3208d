import { useStrings } from '../ui/strings';

interface Props<T extends string> {
  /** Prefix of the messages of the label and of each value. */
  readonly name: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly disabled?: boolean;
  readonly choose: (value: T) => void;
}

/** One of a few values. */
export function Choice<T extends string>({ name, values, value, disabled, choose }: Props<T>) {
  const t = useStrings();
  return (
    <label>
      <span>{t(name)}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const next = values.find((one) => one === event.currentTarget.value);
          if (next !== undefined) choose(next);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {t(`${name}_${one.replaceAll('-', '_')}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
