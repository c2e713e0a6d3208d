/** The statements behind basis ids, the reader's own entries among them. */
import type { Basis } from '../../knowledge/basis';
import { type Own, ownLeaningOf } from '../../knowledge/own';
import { browser } from '../browser';
import type { BasisRow } from '../protocol';

/** In the order asked for; unknown ids and ratings that the reader has hidden are left out. */
export function statementsWithOwn(basis: Basis, own: Own, ids: readonly string[]): readonly BasisRow[] {
  const hidden = new Set(own.hiddenRatings);
  return ids.flatMap((id): readonly BasisRow[] => {
    const leaning = ownLeaningOf(own, id);
    if (leaning === null) return hidden.has(id) ? [] : basis.statements([id]);
    const { getMessage } = browser.i18n;
    const row = { id, statement: getMessage('own_statement'), reference: getMessage('own_reference') };
    return [{ ...row, grade: 'yours', checked: leaning.date }];
  });
}
