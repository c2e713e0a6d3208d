/** The strings of an extension page, handed down to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../receipt/view';

/** Shows keys where a page forgot to provide its strings. */
const none: Translate = (key) => key;

/** Translation for the components below. */
export const Strings = createContext<Translate>(none);

/** The translation of the page around. */
export function useStrings(): Translate {
  return useContext(Strings);
}
