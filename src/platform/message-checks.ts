/** What each message may carry, and from whom: one row per message of protocol.ts. Anything else is ignored. */
import * as v from 'valibot';
import { ownSchema } from '../knowledge/own-rows';
import type { ToBackground, ToContent } from './protocol';
import type { SettingsChange } from './settings';
import { fieldsOf, parseSettings } from './settings-parse';

/** `content`: a content script in the main frame of a tab, or one of our own pages; `page`: only our own pages. */
export type AllowedSender = 'content' | 'page';

interface Check<Ask> {
  readonly from: AllowedSender;
  readonly ask: v.GenericSchema<unknown, Ask>;
}

/** More stories than any article tells; a page that says more is not believed. */
const MOST_STORIES = 99;
const MOST_IDS = 100;

const nothing = v.null();
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.transform((stories) => Math.min(stories, MOST_STORIES)),
);
const text = v.pipe(v.string(), v.maxLength(300));

const change: v.GenericSchema<unknown, SettingsChange> = v.union([
  v.strictObject({ set: v.literal('enabled'), to: v.boolean() }),
  v.strictObject({ set: v.literal('theme'), to: v.picklist(['auto', 'light', 'dark']) }),
  v.strictObject({
    list: v.picklist(['sitesOff', 'sitesAdded', 'muted', 'followed']),
    entry: text,
    on: v.boolean(),
  }),
  v.strictObject({ own: v.literal('add'), rows: ownSchema }),
  v.strictObject({
    own: v.literal('remove'),
    key: v.union([
      v.strictObject({ outlet: text }),
      v.strictObject({ source: text, club: text }),
      v.strictObject({ ownRating: text }),
      v.strictObject({ hiddenRating: text }),
    ]),
  }),
  v.strictObject({ replace: v.unknown() }),
  v.strictObject({ reset: v.literal(true) }),
]);

/** Settings in a message are parsed like those from storage; something that is no object is no message of ours. */
const settings = v.pipe(
  v.custom<unknown>((raw) => fieldsOf(raw) !== null),
  v.transform(parseSettings),
);

/** The shape of each question to the worker: a page's process may be in other hands. */
export const TO_BACKGROUND: { readonly [K in keyof ToBackground]: Check<ToBackground[K]['ask']> } = {
  'tab:stories': { from: 'content', ask: v.strictObject({ stories: v.nullable(count) }) },
  'settings:read': { from: 'content', ask: nothing },
  'basis:read': {
    from: 'content',
    ask: v.strictObject({
      ids: v.pipe(
        v.array(text),
        v.transform((ids) => ids.slice(0, MOST_IDS)),
      ),
    }),
  },
  'settings:change': { from: 'page', ask: change },
  'settings:notice': { from: 'page', ask: v.strictObject({ dismiss: v.boolean() }) },
  'tab:check': { from: 'page', ask: v.strictObject({ tab: tabId }) },
};

/** The shape of each question to a content script. */
export const TO_CONTENT: { readonly [K in keyof ToContent]: v.GenericSchema<unknown, ToContent[K]['ask']> } = {
  'page:state': nothing,
  'page:jump': v.strictObject({ claim: tabId }),
  'page:export': v.strictObject({ format: v.picklist(['text', 'markdown', 'json', 'jsonld']) }),
  'page:check': nothing,
  'settings:changed': settings,
};
