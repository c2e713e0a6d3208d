/** The Receipt: the few lines to which a story is boiled down, as text and as Markdown. */
import type { Stage } from '../pipeline/types/claim';
import type { Story } from '../pipeline/types/story';
import { isAnnounced, storyStage } from './badge';
import { type Context, chainOf, claimsOf, isNamed, leadOf, nearest, unique } from './context';
import { clubShort, playerShort } from './names';
import { leadSide } from './sides';
import { announcer, chainLabel, pageName, sourceFull, sourceShort, unnamedWords } from './source-label';
import { triggerWords } from './trigger-words';
import type { CautionView, MoneyView, SideView } from './view';
import { counted, dateLabel } from './words';

/** A line in its two forms; bold words differ. */
interface Line {
  readonly text: string;
  readonly markdown: string;
}

type Mark = (words: string) => string;
const PLAIN: Mark = (words) => words;
const BOLD: Mark = (words) => `**${words.replace(/([\\`*_[\]<>])/g, '\\$1')}**`;
/** Page text in Markdown must stay text. */
const escaped = (words: string): string => words.replace(/([\\`*_[\]<>])/g, '\\$1');

function line(make: (mark: Mark, safe: Mark) => string): Line {
  return { text: make(PLAIN, PLAIN), markdown: make(BOLD, escaped) };
}

/** What is said of a club that he may leave, no other being named; else that his future is in question. */
const WAY_OUT: Partial<Record<Stage, string>> = {
  off: 'receipt_staying',
  agreed: 'receipt_leaving_agreed',
  done: 'receipt_leaves',
};

/** "Bournemouth → Man Utd (also Liverpool, Man City)". */
function route(context: Context, story: Story): string {
  const { t } = context;
  const from = story.from.map((club) => clubShort(context, club)).join(', ');
  const lead = leadOf(context, story)?.claim.to ?? [];
  const first = story.to.filter((club) => lead.includes(club));
  const main = first.length > 0 ? first : story.to;
  const also = story.to.filter((club) => !main.includes(club)).map((club) => clubShort(context, club));
  const to = main.map((club) => clubShort(context, club)).join(', ');
  if (story.move === 'renewal') return from === '' ? t('receipt_renewal') : t('receipt_renewal_at', [from]);
  if (to === '' && from === '') return '';
  if (to === '') return t(WAY_OUT[story.stage] ?? 'receipt_leaving', [from]);
  const way = from === '' ? t('receipt_to', [to]) : t('receipt_from_to', [from, to]);
  const loan = story.move === 'loan' ? t('receipt_on_loan', [way]) : way;
  return also.length === 0 ? loan : t('receipt_also', [loan, also.join(', ')]);
}

/** "Semenyo · Bournemouth → Man Utd (also Liverpool, Man City)". */
export function title(context: Context, story: Story): Line {
  const player = playerShort(context, story.player);
  const way = route(context, story);
  // "Zaha → Galatasaray" where no club is left.
  const gap = way.startsWith('→') ? ' ' : ' · ';
  return line((bold, safe) => (way === '' ? bold(player) : `${bold(player)}${gap}${safe(way)}`));
}

function stageLine(context: Context, story: Story): Line {
  const lead = leadOf(context, story);
  const words = lead === null ? null : triggerWords(context, lead.claim);
  const stage = storyStage(context, story);
  return line((bold, safe) =>
    words === null ? bold(stage) : `${bold(stage)} — ${safe(context.t('receipt_quoted', [words]))}`,
  );
}

/** "Origin: Fichajes, not linked": who is behind it, plainly where nobody is. */
function originWords(context: Context, story: Story): string {
  const { t } = context;
  const lead = leadOf(context, story);
  if (lead === null) return '';
  const { claim, source } = lead;
  if (story.class === 'own-words') {
    const by = context.analysis.article.byline.join(', ');
    return by === '' ? t('receipt_own_words', [pageName(context)]) : t('receipt_own_words_by', [pageName(context), by]);
  }
  if (story.class === 'official') {
    return t(isAnnounced(story) ? 'receipt_official' : 'receipt_official_says', [announcer(context, source)]);
  }
  const chains = unique(nearest(claim).map((one) => chainLabel(context, claim, one, sourceFull))).join(', ');
  if (story.class === 'on-record') return t('receipt_on_record', [chains]);
  if (story.class === 'unnamed' || story.class === 'vague') {
    return t('receipt_nobody_named', [unnamedWords(context, source)]);
  }
  if (source.own) return t('receipt_own_report', [chains]);
  if (context.analysis.article.links === null) return chains;
  const linked = chainOf(claim, source).some((one) => one.link !== null);
  return t(linked ? 'receipt_linked' : 'receipt_not_linked', [chains]);
}

/** More names than these beside the lead make a list, not a Receipt. */
const OTHERS = 3;

/** Independent sources beside the lead, each in a few words. */
function others(context: Context, story: Story): readonly string[] {
  const lead = leadOf(context, story);
  if (lead === null || story.class === 'official' || story.origins < 2) return [];
  const mine = lead.claim.sources.map((source) => sourceShort(context, source));
  const heads = claimsOf(context, story)
    .filter((claim) => (claim.stage === 'off') === (lead.claim.stage === 'off'))
    .flatMap((claim) => [...nearest(claim)])
    .filter(isNamed)
    .map((source) => sourceShort(context, source))
    .filter((label) => !mine.includes(label));
  return unique(heads).slice(0, OTHERS);
}

/** " (covers the buyer)": the side of who is behind it; who speaks for a club is introduced by it already. */
function sided(context: Context, story: Story, sides: readonly SideView[], words: string): string {
  const side = leadSide(context, story, sides);
  const speaks = story.class === 'official' || (story.class === 'on-record' && side?.from === 'article');
  return side === null || speaks ? words : context.t('receipt_origin_side', [words, side.label]);
}

function originLine(context: Context, story: Story, sides: readonly SideView[]): Line {
  const { t, analysis } = context;
  const { sentences, citing } = analysis.read;
  const also = others(context, story);
  const words = sided(context, story, sides, originWords(context, story));
  const all = also.length === 0 ? words : t('receipt_origin_also', [words, also.join(', ')]);
  const share = t(citing === 1 ? 'receipt_citing_one' : 'receipt_citing_many', [citing, sentences]);
  // A club's own page need not cite anybody.
  const own = story.class === 'official' && citing === 0;
  return line((bold, safe) => `${bold(`${t('receipt_origin')}:`)} ${safe(all)}${own ? '' : ` · ${share}`}`);
}

/** More sums than these make a list, not a Receipt; the card has them all. */
const SUMS = 3;

function lastLine(context: Context, money: readonly MoneyView[]): Line {
  const { t, analysis } = context;
  const { published, outletName } = analysis.article;
  const sums = money
    .slice(0, SUMS)
    .map((one) => t('receipt_money_item', [one.words.text, one.meaning]))
    .join(', ');
  const date = published === null ? t('receipt_undated') : dateLabel(t, published);
  const dated = published === null ? 'receipt_page_undated' : 'receipt_page_dated';
  const page = outletName === null ? t(dated, [date]) : t(`${dated}_by`, [date, outletName]);
  return line((_bold, safe) => safe(sums === '' ? page : t('receipt_money', [sums, page])));
}

/** Title, stage, origin, flags, money and date: what the reader copies. */
export function receiptLines(
  context: Context,
  story: Story,
  sides: readonly SideView[],
  flags: readonly CautionView[],
  money: readonly MoneyView[],
): readonly Line[] {
  return [
    title(context, story),
    stageLine(context, story),
    originLine(context, story, sides),
    ...flags.map((flag) => line((bold, safe) => `${bold(`${flag.label}:`)} ${safe(flag.message)}`)),
    lastLine(context, money),
  ];
}

/** "1 independent report", "3 independent reports". */
export function originsLabel(context: Context, origins: number): string {
  return counted(context.t, 'receipt_origins_count', origins);
}
