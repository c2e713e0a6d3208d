/**
 * References in the `basis` artefact: rows of many tables were read in the same places, so each place is written once
 * and rows hold its number.
 */
import { byText } from './codes';

/** Between two references of one row. */
const PART = '; ';

type Row = Readonly<Record<string, unknown>>;

interface Checked {
  readonly ref: string;
  readonly date: string;
}

function isChecked(value: unknown): value is Checked {
  return typeof value === 'object' && value !== null && 'ref' in value && 'date' in value;
}

const placesOf = (checked: unknown): readonly string[] => (isChecked(checked) ? checked.ref.split(PART) : []);

/** The references of some rows, each once; sorted, they take a little less room. */
export class References {
  /** All of them; a reference stands at its number. */
  readonly all: readonly string[];
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(rows: readonly object[]) {
    this.all = [...new Set(rows.flatMap((row) => placesOf(Reflect.get(row, 'checked'))))].sort(byText);
    this.numbers = new Map(this.all.map((place, at) => [place, at]));
  }

  /** The row with numbers for its references; rows that say nothing of where they were read stay as they are. */
  shorten(row: object): Row {
    const { checked, ...rest }: Row = { ...row };
    if (!isChecked(checked)) return checked === undefined ? rest : { ...rest, checked };
    return { ...rest, refs: placesOf(checked).map((place) => this.numbers.get(place)), day: checked.date };
  }
}

/** The row that `shorten` was given. */
export function withReferences(row: Row, all: readonly string[]): Row {
  const { refs, day, ...rest } = row;
  if (!Array.isArray(refs)) return row;
  return { ...rest, checked: { ref: refs.map((at) => all[Number(at)] ?? '').join(PART), date: day } };
}
