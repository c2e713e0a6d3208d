/**
 * References in the `basis` artefact: rows of many tables were read in the same places, so each place is written once
 * and rows hold its number.
 */

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

/** Collects references in the order in which rows name them. */
export class References {
  private readonly numbers = new Map<string, number>();

  /** The row with numbers for its references; rows that say nothing of where they were read stay as they are. */
  shorten(row: object): Row {
    const { checked, ...rest }: Row = { ...row };
    if (!isChecked(checked)) return checked === undefined ? rest : { ...rest, checked };
    const refs = checked.ref.split(PART).map((part) => {
      const known = this.numbers.get(part) ?? this.numbers.size;
      this.numbers.set(part, known);
      return known;
    });
    return { ...rest, refs, day: checked.date };
  }

  /** All of them; a reference stands at its number. */
  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

/** The row that `shorten` was given. */
export function withReferences(row: Row, all: readonly string[]): Row {
  const { refs, day, ...rest } = row;
  if (!Array.isArray(refs)) return row;
  return { ...rest, checked: { ref: refs.map((at) => all[Number(at)] ?? '').join(PART), date: day } };
}
