/** Words around names that the build packs with the phrase tables: compiled when first asked for. */
import { type NameWord, phraseTables } from '../../languages/en/phrase-tables';
import { lazy, type Tester } from './lazy';

/** The pattern of that name. */
export function packedTest(name: NameWord): Tester {
  const pattern = lazy(() => new RegExp(phraseTables().nameWords[name], 'u'));
  return { test: (text) => pattern().test(text) };
}
