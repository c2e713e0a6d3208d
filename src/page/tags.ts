/** What markup says without any layout: which elements flow in a line, which are never story text. */

/** Elements that do not break a line of text. Everything else, custom elements too, is a box of its own. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark meter nobr output picture ' +
    'progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Never read: not text, not shown, or not the story's on any site. */
export const NEVER: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe frame frameset object embed applet video audio canvas map img ' +
    'input select option optgroup datalist textarea button nav footer aside dialog menu head title meta link base ' +
    'source track param rt rp'
  ).split(' '),
);

/** Tag names of headings. */
export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const ROLES =
  /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|button|form)$/;

/** Parts of class names and ids that sites everywhere give to what is not the story. */
const JUNK_WORDS = [
  'ad|ads|advert|adverts|advertisement|advertising|adslot|sponsor|sponsored|affiliate|outbrain|taboola',
  'promo|promos|promobox|related|recommended|recommendations?|recirc|recirculation|teasers?|trending|popular',
  'most[-_](?:read|popular|viewed)|read[-_](?:more|next|also)|readmore|more[-_](?:on|from|stories|news|like|top)',
  'up[-_]next|also[-_]like|see[-_]also|further[-_]reading|latest[-_](?:news|stories|posts)|next[-_](?:article|story|post)',
  'newsletters?|sign[-_]?up|subscribe|subscription|paywall|donate|app[-_]?promo|download[-_]app',
  'share|sharing|sharebar|social|follow[-_]us|breadcrumbs?|nav|navbar|navigation|pagination|menu|toolbar',
  'side[-_]?bar|rail|footer|cookie|cookies|consent|gdpr|modal|popup|lightbox|toast',
  'tags|tag[-_]list|topics|topic[-_]list|keywords|categories',
  'author[-_](?:bio|box|card|info|profile|about)|about[-_](?:the[-_])?author|bio|biography',
  'poll|quiz|betting|odds|bookmaker|ticker|scoreboard|fixtures|league[-_]table|standings',
  'sr[-_]only|visually[-_]hidden|screen[-_]?reader(?:[-_]text)?|skip[-_]link|offscreen|print[-_]only|noprint',
];
const JUNK = new RegExp(`(?:^|[\\s_-])(?:${JUNK_WORDS.join('|')})(?=$|[\\s_-])`);
const COMMENTS =
  /(?:^|[\s_-])(?:comments?|commentlist|comment[-_]\w+|disqus\w*|responses|discussion|replies)(?=$|[\s_-])/;
const CAPTION =
  /(?:^|[\s_-])(?:caption|figcaption|captions|wp[-_]caption[-_]text|image[-_](?:credit|caption)|credit)(?=$|[\s_-])/;
const BYLINE =
  /(?:^|[\s_-])(?:bylines?|byl|authors?|author[-_]name|writer|reporter|contributors?|dateline|timestamp|published|post[-_]meta|entry[-_]meta|article[-_]meta|meta)(?=$|[\s_-])/;
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|strapline|sub[-_]?titles?|sub[-_]?headlines?|sub[-_]?heading|dek|deck|summary|lede|lead|excerpt|intro|teaser[-_]text|description|synopsis|key[-_]points|bullets)(?=$|[\s_-])/;
const EMBED =
  /(?:^|[\s_-])(?:twitter[-_]tweet|twitter[-_]video|tweet|instagram[-_]media|tiktok[-_]embed|bluesky[-_]embed|fb[-_]post|reddit[-_]embed[-_]bq|reddit[-_]card|mastodon[-_]embed|embed|oembed|social[-_]embed)(?=$|[\s_-])/;

/** What class, id or role say of an element. */
export type Hint = 'junk' | 'comments' | 'caption' | 'byline' | 'standfirst' | 'embed';

/** Class and id as lower-case words: "RelatedLinks__list" → "related-links__list". */
function words(names: string): string {
  return names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

/** What an element's role, class and id say about it; null where they say nothing. */
export function hintOf(role: string | null, names: string): Hint | null {
  if (role !== null && ROLES.test(role)) return 'junk';
  if (names.trim() === '') return null;
  const read = words(names.slice(0, 300));
  if (EMBED.test(read)) return 'embed';
  if (COMMENTS.test(read)) return 'comments';
  if (CAPTION.test(read)) return 'caption';
  if (JUNK.test(read)) return 'junk';
  if (STANDFIRST.test(read)) return 'standfirst';
  return BYLINE.test(read) ? 'byline' : null;
}

/** Hidden by markup. What a style sheet hides is not known without layout, and is not asked. */
export function isHidden(hidden: string | null, ariaHidden: string | null, style: string | null): boolean {
  if (hidden !== null && hidden !== 'until-found') return true;
  if (ariaHidden === 'true') return true;
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
