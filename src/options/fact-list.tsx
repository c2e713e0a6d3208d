import type { ComponentChildren } from 'preact';
import { dayLabel } from '../ui/days';
import { useStrings } from '../ui/strings';
import type { Fact } from './facts';
import { Reference } from './reference';

interface Props {
  readonly facts: readonly Fact[];
  /** Further rows, after the facts. */
  readonly children?: ComponentChildren;
}

/** Facts as a list of terms; those without a value are left out. */
export function FactList({ facts, children }: Props) {
  return (
    <dl class="facts">
      {facts
        .filter(([, values]) => values.length > 0)
        .map(([key, values]) => (
          <FactRow key={key} name={key}>
            {values.join(', ')}
          </FactRow>
        ))}
      {children}
    </dl>
  );
}

function FactRow({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  const t = useStrings();
  return (
    <div>
      <dt>{t(`options_fact_${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When a row was checked and where, or plainly that no reference is kept. */
export function Checked({
  checked,
}: {
  readonly checked: { readonly ref: string; readonly date: string } | undefined;
}) {
  const t = useStrings();
  return (
    <FactRow name="checked">
      {checked === undefined ? (
        t('options_unchecked')
      ) : (
        <>
          {dayLabel(checked.date)} · <Reference text={checked.ref} />
        </>
      )}
    </FactRow>
  );
}
