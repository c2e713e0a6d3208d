/** The statements behind basis ids, the reader's own entries among them. */
import type { Basis } from '../../knowledge/basis';
import { type Own, ownLeaningOf, ownRatingOf } from '../../knowledge/own';
import { browser } from '../browser';
import type { BasisRow } from '../protocol';

/** In the order asked for; unknown ids and ratings that the reader has hidden are left out, his own stand in their place. */
export function statementsWithOwn(basis: Basis, own: Own, ids: readonly string[]): readonly BasisRow[] {
  const hidden = new Set(own.hiddenRatings);
  return ids.flatMap((id): readonly BasisRow[] => {
    const leaning = ownLeaningOf(own, id);
    const { getMessage } = browser.i18n;
    const yours = { id, reference: getMessage('own_reference'), grade: 'yours' as const };
    if (leaning !== null) return [{ ...yours, statement: getMessage('own_statement'), checked: leaning.date }];
    const rating = ownRatingOf(own, id);
    if (rating !== null) return [{ ...yours, statement: rating.statement, checked: rating.date }];
    return hidden.has(id) ? [] : basis.statements([id]);
  });
}
