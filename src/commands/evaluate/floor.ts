/** Floors: figures that may not get worse. A floor file maps "total" or a file's base name to figures by name. */
import * as v from 'valibot';
import { FIGURES, type Figure } from './figures';
import type { Tally } from './tally';

const Floors = v.record(v.string(), v.record(v.string(), v.number()));
export type Floors = v.InferOutput<typeof Floors>;

/** Parses a floor file; throws an Error that says what is wrong with it. */
export function parseFloors(text: string): Floors {
  const floors = v.parse(Floors, JSON.parse(text));
  for (const name of Object.values(floors).flatMap(Object.keys)) {
    if (!FIGURES.some((figure) => figure.name === name)) throw new TypeError(`no such figure: "${name}"`);
  }
  return floors;
}

function broken(figure: Figure, got: number | null, floor: number): boolean {
  if (got === null) return true;
  return figure.less ? got > floor : got < floor;
}

/** One line for each figure that is worse than its floor, or cannot be told where a floor asks for it. */
export function belowFloor(floors: Floors, tallies: ReadonlyMap<string, Tally>): readonly string[] {
  return Object.entries(floors).flatMap(([part, figures]) => {
    const tally = tallies.get(part);
    if (tally === undefined) return [`${part}: no such file was scored`];
    return FIGURES.flatMap((figure) => {
      const floor = figures[figure.name];
      const got = figure.of(tally);
      if (floor === undefined || !broken(figure, got, floor)) return [];
      return [`${part}: ${figure.name} ${got?.toFixed(3) ?? 'unknown'}, floor ${floor}`];
    });
  });
}
