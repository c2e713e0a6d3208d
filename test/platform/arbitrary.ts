/** Settings for property tests: valid ones, and ones that look as if. */
import fc from 'fast-check';
import { OUTLET_KINDS, RELATIONS } from '../../src/knowledge/codes';
import { SETTINGS_VERSION, type Settings } from '../../src/platform/settings';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
const site = fc.stringMatching(/^(?:[a-z0-9_-]{1,12}\.){1,3}[a-z]{2,6}$/);
const ids = fc.uniqueArray(id, { maxLength: 6 });
const sites = fc.uniqueArray(site, { maxLength: 6 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const outlet = fc.record({
  id: id.map((one) => `own-${one}`),
  name: fc.stringMatching(/^[A-Za-zé]{1,10}(?: [A-Za-zé]{1,10}){0,3}$/),
  kind: fc.constantFrom(...OUTLET_KINDS),
  domains: fc.array(fc.stringMatching(/^(?:[a-z0-9-]{1,9}\.){1,2}[a-z]{2,5}$/), { maxLength: 3 }),
});
const leaning = fc.record({
  source: id,
  club: id,
  relation: fc.constantFrom(...RELATIONS, 'none' as const),
  date: day,
});

const rating = fc.record({
  rating: id,
  statement: fc.stringMatching(/^[0-9A-Za-zé](?:[ -~]{0,30}[0-9a-z])?$/),
  date: day,
});

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(SETTINGS_VERSION),
  enabled: fc.boolean(),
  sitesOff: sites,
  sitesAdded: sites,
  muted: ids,
  followed: ids,
  theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
  own: fc.record({
    outlets: fc.uniqueArray(outlet, { maxLength: 4, selector: (row) => row.id }),
    leanings: fc.uniqueArray(leaning, { maxLength: 4, selector: (row) => `${row.source} ${row.club}` }),
    ratings: fc.uniqueArray(rating, { maxLength: 4, selector: (row) => row.rating }),
    hiddenRatings: ids,
  }),
});

/** The fields of settings with anything in them. */
export const settingsLike: fc.Arbitrary<object> = fc.record(
  {
    version: fc.anything(),
    enabled: fc.anything(),
    sitesOff: fc.oneof(fc.anything(), fc.array(fc.oneof(site, fc.anything()))),
    sitesAdded: fc.oneof(fc.anything(), fc.array(fc.oneof(site, fc.anything()))),
    muted: fc.oneof(fc.anything(), fc.array(fc.oneof(id, fc.anything()))),
    followed: fc.anything(),
    theme: fc.anything(),
    own: fc.oneof(
      fc.anything(),
      fc.record({ outlets: fc.array(fc.oneof(outlet, fc.anything())), leanings: fc.anything() }),
    ),
  },
  { requiredKeys: [] },
);
