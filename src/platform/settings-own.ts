/** The reader's own rows added to and taken from the settings. Pure. */
import type { Own } from '../knowledge/own';
import { MOST_OWN, OWN_KEYS, uniqueRows } from '../knowledge/own-rows';
import type { OwnKey, Settings } from './settings';

/** null where there would be more rows than are kept. */
export function withRows(settings: Settings, rows: Own): Settings | null {
  const { own } = settings;
  const next: Own = {
    outlets: uniqueRows([...own.outlets, ...rows.outlets], OWN_KEYS.outlets),
    leanings: uniqueRows([...own.leanings, ...rows.leanings], OWN_KEYS.leanings),
    ratings: uniqueRows([...own.ratings, ...rows.ratings], OWN_KEYS.ratings),
    hiddenRatings: uniqueRows([...own.hiddenRatings, ...rows.hiddenRatings], OWN_KEYS.hiddenRatings),
  };
  const full =
    next.outlets.length > MOST_OWN.outlets ||
    next.leanings.length > MOST_OWN.leanings ||
    next.ratings.length > MOST_OWN.ratings ||
    next.hiddenRatings.length > MOST_OWN.hiddenRatings;
  return full ? null : { ...settings, own: next };
}

function withoutOutlet(settings: Settings, id: string): Settings {
  const { own } = settings;
  return {
    ...settings,
    muted: settings.muted.filter((one) => one !== id),
    followed: settings.followed.filter((one) => one !== id),
    own: {
      ...own,
      outlets: own.outlets.filter((row) => row.id !== id),
      leanings: own.leanings.filter((row) => row.source !== id),
    },
  };
}

/** The settings without one of the reader's own rows. */
export function withoutRow(settings: Settings, key: OwnKey): Settings {
  const { own } = settings;
  if ('outlet' in key) return withoutOutlet(settings, key.outlet);
  if ('ownRating' in key) {
    return { ...settings, own: { ...own, ratings: own.ratings.filter((row) => row.rating !== key.ownRating) } };
  }
  if ('hiddenRating' in key) {
    return { ...settings, own: { ...own, hiddenRatings: own.hiddenRatings.filter((id) => id !== key.hiddenRating) } };
  }
  const leanings = own.leanings.filter((row) => row.source !== key.source || row.club !== key.club);
  return { ...settings, own: { ...own, leanings } };
}
