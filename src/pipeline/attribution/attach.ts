/** Gives each claim the sources that speak for its words. */
import type { AttributedClaim, Source } from '../types/attribution';
import type { Claim } from '../types/claim';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import type { Read } from './carry';
import { beside, type Chain, chainOf, nested } from './chain';
import type { Citation } from './citation';
import { byName, type Scene } from './cited';
import { classOf } from './class';
import { dateOf } from './dates';
import { linkOf } from './links';

/** Share of `inner` that lies inside `outer`. */
function covered(inner: Span, outer: Span): number {
  const width = Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start);
  return Math.max(width, 0) / Math.max(inner.end - inner.start, 1);
}

const reports = ([nearest]: Chain): boolean => /^(?:outlet|journalist|account)$/.test(nearest?.cited.kind ?? '');

/** A clause that turns from the report before it. */
const TURNS = /^[\s,;–—-]*(?:but|while|whereas|although|though|however)\b/i;

const turnsAt = ({ scope }: Citation, { start, text }: Sentence): boolean =>
  TURNS.test(text.slice(scope.start - start));

/** "Reports say he goes, and the manager stressed that he may": what is told first is the reports'. */
const addedTo = (reported: readonly Citation[], later: Citation, { start, text }: Sentence): boolean =>
  reported.every(({ role, row }) => role === 'vague' && row !== 'amid-reports') &&
  later.role === 'voice' &&
  /^[\s,;]*and\b/i.test(text.slice(later.scope.start - start));

/** Citations of one statement form one chain; those of different statements stand side by side, in the text's order. */
function clustered(citations: readonly Citation[], sentence: Sentence): Chain {
  const clusters: Citation[][] = [];
  for (const citation of citations) {
    const home = clusters.find((cluster) => cluster.some((one) => covered(citation.scope, one.scope) > 0));
    if (home) home.push(citation);
    else clusters.push([citation]);
  }
  const chains = clusters.map(chainOf);
  const withNames = chains.filter(named);
  // "He has reportedly agreed, although X says no fee is": what is told first is not X's.
  const [first, second] = chains;
  const later = clusters[1]?.[0];
  if (first && second && later && !named(first) && reports(second) && turnsAt(later, sentence))
    return beside([first, second]);
  if (first && second && later && clusters[0] && addedTo(clusters[0], later, sentence)) return beside([first, second]);
  return beside(withNames.length > 0 ? withNames : chains.slice(0, 1));
}

interface Found {
  readonly chain: Chain;
  readonly carried: boolean;
}

const named = (chain: Chain) => chain.some((link) => link.cited.kind !== 'unnamed');

/** Rows of names that stand for a whole item: "(Daily Mirror)", "Source: Marca". */
const CLOSES_ITEM = /^(?:in-brackets|credit)/;

/** The sources of some words of a sentence, nearest first; empty when nobody is cited for them. */
export function chainFor(words: Span, read: Read): Found {
  const own = withinReport(words, read);
  if (read.credit.length === 0) return own;
  // The item before was closed by its own credit.
  const closed = own.carried && own.chain.every(({ citation }) => CLOSES_ITEM.test(citation.row));
  return {
    chain: nested(read.credit, named(own.chain) && !closed ? own.chain : []),
    carried: true,
  };
}

/** The clause of these words turns from what stands before it: "…, whereas it is believed that …". */
function turned(words: Span, { sentence, citations }: Read): boolean {
  const clause = citations.find(({ scope }) => covered(words, scope) >= 0.5)?.scope ?? words;
  return clause.start > sentence.start && TURNS.test(sentence.text.slice(clause.start - sentence.start));
}

/** The report earlier in the sentence that a hedged clause goes on with: "X says …, with Y reportedly also keen". */
function reportBefore(words: Span, read: Read): Chain {
  const { text, start } = read.sentence;
  const clause = read.citations.find(({ scope }) => covered(words, scope) >= 0.5)?.scope ?? words;
  if (TURNS.test(text.slice(clause.start - start))) return [];
  const earlier = read.citations.filter(
    ({ role, scope, quoted }) => quoted === null && (role === 'report' || role === 'own') && scope.end <= clause.start,
  );
  return chainOf(earlier.slice(-1));
}

/** The opening clause tells what was before: "After X said …, reports claim …". */
const EARLIER = /^(?:(?:but|and|even|ever|soon|just) )?(?:after|when|since|once)\b/i;

function mainClause({ sentence }: Read, citations: readonly Citation[]): readonly Citation[] {
  const later = citations.filter(({ scope }) => scope.start > sentence.start);
  return EARLIER.test(sentence.text) && later.length > 0 ? later : citations;
}

/** What stands beside a statement is told of others: "He stays, X says, despite interest from Genoa." */
const BESIDE = /^\W*(?:amid|despite)\b/i;

/** Apart from a credit that stands under the whole item. */
function withinReport(words: Span, read: Read): Found {
  const { sentence } = read;
  const aside = BESIDE.test(sentence.text.slice(words.start - sentence.start));
  const local = read.citations.filter(
    ({ scope, role, span }) =>
      (covered(words, scope) >= 0.5 || (covered(scope, words) >= 0.5 && covered(words, scope) > 0)) &&
      !(aside && words.start >= span.end && (role === 'voice' || role === 'club')),
  );
  const outer = clustered(
    mainClause(
      read,
      local.filter((citation) => citation.quoted === null),
    ),
    read.sentence,
  );
  const inner = chainOf(local.filter((citation) => citation.quoted !== null));
  const told = read.carried?.rule === 'next-says-who';
  const hedged = outer.every(({ citation: { role } }) => role === 'hedge' || (told && role === 'vague'));
  if (hedged && named(inner) && !read.carried) return { chain: inner, carried: false };
  const before = hedged && local.length > 0 ? reportBefore(words, read) : [];
  if (before.length > 0) return { chain: nested(before, inner), carried: false };
  if (read.carried?.rule === 'hedged-report' && turned(words, read))
    return { chain: nested(outer, inner), carried: false };
  if (read.carried && hedged) return { chain: nested(read.carried.chain, inner), carried: true };
  return { chain: nested(outer, inner), carried: false };
}

function pageSource(scene: Scene): Source {
  return {
    kind: 'page',
    name: 'page',
    id: scene.article.outlet,
    via: null,
    span: null,
    cue: null,
    how: 'page',
    own: false,
    role: null,
    club: scene.clubsOwn ? scene.mentions.house : null,
    country: null,
    region: null,
    anonymity: null,
    date: null,
    link: null,
  };
}

/** "Genoa have made an offer, and their coach admitted that he likes him": what is told first is not the coach's. */
function toldFirst({ scope, stage, triggers }: Claim, { citations, sentence: { text, start } }: Read): Span {
  if (stage === 'interest' || stage === 'off') return scope;
  const next = citations.find(
    (one) =>
      one.role === 'voice' &&
      one.quoted === null &&
      one.scope.start > scope.start &&
      /^(?:, )?and\b/i.test(text.slice(one.scope.start - start)) &&
      triggers.some(({ end }) => end <= one.scope.start),
  );
  return next ? { start: scope.start, end: Math.min(next.scope.start, scope.end) } : scope;
}

/** "After their bid was rejected, X said: …": an opening that tells what X then speaks of. */
const OCCASION = /^(?:after|following|amid) [^“”"‘]*?, /i;

/** What a sentence cites for a claim: nobody who only speaks once its opening clause has told it. */
function citedFor({ triggers, stage }: Claim, read: Read): Read {
  const { text, start } = read.sentence;
  const told = OCCASION.exec(text)?.[0].length;
  if (told === undefined || stage === 'agreed' || stage === 'done') return read;
  const end = start + told;
  if (triggers.length === 0 || triggers.some((one) => one.end > end)) return read;
  return { ...read, citations: read.citations.filter(({ role, span }) => role !== 'voice' || span.start < end) };
}

/** The claim with its sources and sourcing class. */
export function attach(claim: Claim, read: Read, scene: Scene): AttributedClaim {
  const { chain, carried } = chainFor(toldFirst(claim, read), citedFor(claim, read));
  const sources = chain.map(
    ({ cited, citation, via }): Source => ({
      ...byName(cited, claim.players, scene),
      via,
      cue: citation.cue,
      how: carried && citation.sentence !== claim.sentence ? 'carried' : 'cited',
      date: dateOf(citation, scene),
      link: linkOf(cited, citation, scene),
    }),
  );
  const all = sources.length > 0 ? sources : [pageSource(scene)];
  return { ...claim, sources: all, class: classOf(all, scene.clubsOwn) };
}
