/** What the forms are made of with which the reader adds rows of his own. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FormProps {
  readonly submit: () => Promise<void>;
  readonly children: ComponentChildren;
}

/** Answered by the script: the browser would load the page anew. */
export function Form({ submit, children }: FormProps) {
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
    </form>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly shown: (option: T) => string;
  readonly value: T;
  readonly change: (to: T) => void;
}

/** One of a few, with its label. */
export function Select<T extends string>({ label, options, shown, value, change }: SelectProps<T>) {
  const field = useId();
  return (
    <>
      <label for={field}>{label}</label>
      <select
        id={field}
        value={value}
        onChange={(event) => change(options.find((one) => one === event.currentTarget.value) ?? value)}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {shown(one)}
          </option>
        ))}
      </select>
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (to: string) => void;
  readonly required?: boolean;
  readonly inputMode?: 'url';
  readonly placeholder?: string;
  /** Id of the `datalist` of what may be typed. */
  readonly list?: string;
  /** What is wrong with what was typed, "" where nothing is; read out when it comes. */
  readonly problem?: string;
}

/** A line to type in, with its label. */
export function TextField({ label, value, change, problem, ...more }: TextFieldProps) {
  const field = useId();
  const about = useId();
  const wrong = problem ? { 'aria-invalid': true, 'aria-describedby': about } : {};
  return (
    <>
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        autoComplete="off"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
        {...more}
        {...wrong}
      />
      {problem !== undefined && (
        <p id={about} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
