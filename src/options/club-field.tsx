import { useId } from 'preact/hooks';
import type { Basis } from '../knowledge/basis';
import { nameKey } from '../knowledge/fold';
import { TextField } from './form';

interface Props {
  readonly label: string;
  readonly basis: Basis;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** Id of the club that a reader means by a name, in full or short; null where none or several are called so. */
export function clubOfName(basis: Basis, name: string): string | null {
  const key = nameKey(name);
  if (key === '') return null;
  const called = (names: readonly (string | undefined)[]) =>
    names.some((one) => one !== undefined && nameKey(one) === key);
  const exact = basis.clubs.filter((club) => called([club.name]));
  const found = exact.length > 0 ? exact : basis.clubs.filter((club) => called([club.short, ...club.names]));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** A field for a club's name, which offers those that the catalogue knows. */
export function ClubField({ label, basis, value, change }: Props) {
  const list = useId();
  return (
    <>
      <TextField label={label} list={list} value={value} change={change} />
      <datalist id={list}>
        {basis.clubs.map((club) => (
          <option key={club.id} value={club.name} />
        ))}
      </datalist>
    </>
  );
}
