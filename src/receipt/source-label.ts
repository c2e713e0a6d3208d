/** A source in a few words. */
import { bareSource } from '../languages/en/phrase-words';
import { namesOffice } from '../pipeline/attribution/cited';
import type { AttributedClaim, Source } from '../pipeline/types/attribution';
import { type Context, chainOf, isNamed } from './context';
import { clubShort, initialled } from './names';

/** Words that are lower-case inside a sentence although they open one on the page. */
const ORDINARY =
  /^(?:A|An|Another|Insiders?|It|Media|Multiple|One|Press|Recent|Reports?|Rumours?|Several|Some|Sources?|Speculation|Talk|The|Various|Word|\w+ly)\b/;

/** The page's words for a source without a name, as they read inside a sentence. */
export function unnamedWords(context: Context, source: Source): string {
  if (source.span === null) return context.t('receipt_unnamed_words');
  const { text } = context.analysis.article;
  const words = bareSource(text.slice(source.span.start, source.span.end).replace(/\s+/g, ' ').trim());
  return ORDINARY.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The page's own outlet: its name, else "this page". */
export function pageName(context: Context): string {
  return context.analysis.article.outletName ?? context.t('receipt_this_page');
}

/** "F. Romano", "The Touchline (X)", "S. Cooper (Swansea)", "\"reports\"". */
export function sourceShort(context: Context, source: Source): string {
  const { t } = context;
  if (source.kind === 'page') return pageName(context);
  if (source.kind === 'unnamed') return t('receipt_quoted', [unnamedWords(context, source)]);
  if (source.kind === 'account') return t('receipt_account_short', [source.name]);
  if (source.kind === 'club') return source.club === null ? source.name : clubShort(context, source.club);
  if (source.kind === 'outlet') return source.name;
  if (namesOffice(source.name)) return source.name;
  const person = initialled(source.name);
  return source.kind === 'person' && source.club !== null
    ? t('receipt_person_short', [person, clubShort(context, source.club)])
    : person;
}

/** Role and club of somebody quoted: "Swansea manager", "agent", "role not stated". */
export function roleLabel(context: Context, source: Source): string {
  const { t } = context;
  if (source.role === null || source.role === 'other') {
    return source.club === null ? t('receipt_role_unknown') : clubShort(context, source.club);
  }
  const role = t(`receipt_role_${source.role}`);
  // A pundit's club is one that he once played for.
  return source.club === null || source.role === 'pundit'
    ? role
    : t('receipt_role_of_club', [clubShort(context, source.club), role]);
}

/** As in the card and the copied text: the full name, with role or kind where it matters. */
export function sourceFull(context: Context, source: Source): string {
  const { t } = context;
  if (source.kind === 'person') return t('receipt_person_full', [source.name, roleLabel(context, source)]);
  if (source.kind === 'journalist') return source.name;
  return sourceShort(context, source);
}

/** The club that announces it, on its own page or elsewhere. */
export function announcer(context: Context, source: Source): string {
  return source.club === null ? sourceShort(context, source) : clubShort(context, source.club);
}

/** "AS ← RMC Sport", "The Touchline (X) ← \"sources\"". */
export function chainLabel(
  context: Context,
  claim: AttributedClaim,
  source: Source,
  label: (context: Context, source: Source) => string,
): string {
  return chainOf(claim, source)
    .map((step) => label(context, step))
    .join(' ← ');
}

/** The source stands alone: nobody is named behind it, nor any "sources". */
export function standsAlone(claim: AttributedClaim, source: Source): boolean {
  return chainOf(claim, source).length === 1;
}

/** Somebody with a name stands behind it. */
export function namedBehind(claim: AttributedClaim, source: Source): boolean {
  return chainOf(claim, source).slice(1).some(isNamed);
}
