/** Measures which part of its sentence each citation speaks for. */
import { patternOf, says } from '../text/words';
import type { Citation, Draft } from './citation';
import type { Line } from './line';
import { spanIn } from './line-ranges';

/** A sentence that opens with one of these has its main clause after the first comma. */
const SUBORDINATE =
  /^ (?:(?:and|but|yet) )?(?:while(?! (?:speaking|talking|chatting|addressing|appearing))|although|though|whereas|despite) /;
/** One that opens with what somebody said before. */
const EARLIER = /^ (?:(?:but|and|even|ever|soon|just) )?(?:after|since|once) [^“”]+ , (?!who|which|with|where)/;
const SAID_BEFORE: ReadonlySet<Draft['role']> = new Set(['report', 'vague', 'voice', 'club']);
const SPEAKS: ReadonlySet<Draft['role']> = new Set(['report', 'vague', 'voice', 'club', 'own']);

/** What joins a clause to the one before, right before its source; between them may stand the office: "and Genoa coach | X said". */
const CONJUNCTION = /(?:^| )((?:, )?(?:and|but|while|as|with) (?:the |an? )?)$/;
const HOLDER_SAYS =
  /(?:^| )((?:, )?(?:and|but|while|as|with) (?:, (?:speaking|talking|asked|quizzed) [^,]{3,80} , )?(?:the |an? |his |her |their )?(?:(?:<[cg]\d+> (?:'s )?)?(?:boss|manager|(?:head )?coach|chairman|president|owner|agent|director|chief|executive) )?)$/;

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly opener: string;
}

function segmentsOf(line: Line, drafts: readonly Draft[]): readonly Segment[] {
  const cuts = new Set<number>([1]);
  for (const match of line.text.matchAll(patternOf('scopeCut'))) cuts.add(match.index);
  if (SUBORDINATE.test(line.text) || EARLIER.test(line.text)) {
    const comma = line.text.indexOf(' , ');
    if (comma > 0) cuts.add(comma + 1);
  }
  for (const draft of drafts) {
    if (says('earlierClause', line.text) && line.text.slice(0, draft.from).endsWith(' , ') && SPEAKS.has(draft.role)) {
      cuts.add(draft.from);
    }
    const before = (draft.role === 'voice' ? HOLDER_SAYS : CONJUNCTION).exec(line.text.slice(0, draft.from));
    if (before?.[1] !== undefined) cuts.add(draft.from - before[1].length);
  }
  const inside = [...cuts].filter((cut) => !drafts.some((draft) => cut > draft.from && cut < draft.to));
  const starts = inside.sort((a, b) => a - b);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? line.text.length;
    return { from, to, opener: /(?:, )?([a-z]+)/.exec(line.text.slice(from, to))?.[1] ?? '' };
  });
}

/** What is left of a sentence that closes with its source: "…, according to sources | at the club." */
const LAST_WORDS = /^(?: (?!(?:that|is|are|was|has|have|had|will|who) )[^ ,.;:“”]+){1,4} [.!?] *$/;

/** "…, reports in Germany claim." */
const CLOSING = /^(?: (?:claim|state|suggest|say|report|insist|indicate|reveal)s?)?(?: today)? ?[.!”)]* *$/;

/** The cue closes its statement: what it governs has been said before it. */
function closes(line: Line, draft: Draft): boolean {
  if (draft.reach === 'both') return true;
  const rest = line.text.slice(draft.to);
  const ends = /^ (?:(?:<d\d+> )?[.!?,)\]”-]|$|in (?:his|her|their)|as |while |because |after |who |which )/.test(
    `${rest} `,
  );
  if (draft.reach === 'either') {
    const starts = /^ (?:(?:but|and|however|now|then|meanwhile|indeed|so|yet) ?,? )*$/.test(
      line.text.slice(0, draft.from),
    );
    return (
      !starts &&
      (ends || rest.trim() === '' || (LAST_WORDS.test(rest) && line.text.slice(0, draft.from).endsWith(' , ')))
    );
  }
  return ends && /[,”-] $/.test(line.text.slice(0, draft.from));
}

/** "…, his agent told X": what he says reaches as far as what is said to X. */
const channelOf = (draft: Draft, all: readonly Draft[]): Draft =>
  (draft.role === 'voice' &&
    all.find(({ role, from, to }) => role === 'channel' && from < draft.to && draft.from < to)) ||
  draft;

/** "…, with X reporting that …", "… as X claim …": the report is the ground of what stands before it, too. */
function grounds(line: Line, draft: Draft, segment: Segment): boolean {
  return (
    (segment.opener === 'as' || segment.opener === 'with') &&
    !/[“”]/.test(line.text.slice(segment.from, draft.from)) &&
    (draft.role !== 'hedge' || (segment.opener === 'with' && draft.row === 'hedge-reported-that'))
  );
}

/** "Genoa's manager denied it, with Torino reportedly keen": what is hedged beside somebody's words is not his. */
const BESIDE = /^(?:with|but|while|although|though|whereas)$/;

export function scopes(line: Line, drafts: readonly Draft[]): readonly Citation[] {
  const segments = segmentsOf(line, drafts);
  const home = (draft: Draft) => {
    const index = segments.findIndex((segment) => draft.from >= segment.from && draft.from < segment.to);
    return Math.max(index, 0);
  };
  const taken = new Set(drafts.filter((draft) => draft.role !== 'hedge').map(home));
  const hedged = new Set(drafts.filter((draft) => draft.role === 'hedge').map(home));
  return drafts.map((draft) => {
    const at = home(draft);
    const segment = segments[at];
    let first = at;
    let last = at;
    if (
      segment &&
      segment.opener !== 'despite' &&
      (closes(line, channelOf(draft, drafts)) || grounds(line, draft, segment))
    ) {
      // "Torino have reportedly bid, with Genoa saying that he stays": the report is not Genoa's.
      const others = (index: number) =>
        (draft.role === 'club' || draft.role === 'voice') && segment.opener === 'with' && hedged.has(index);
      const reaches = (index: number) =>
        !others(index) && (draft.role === 'relay' || !taken.has(index) || segments[index]?.opener === 'despite');
      while (first > 0 && reaches(first - 1)) first--;
    }
    const turns = (index: number) =>
      draft.role === 'hedge' && says('turnsAway', line.text.slice(segments[index]?.from));
    // "Despite reportedly …, he has signed": a hedge in an opening clause says nothing of the main one; nor does what
    // somebody said before: "Ever since X admitted …, he has been linked with Genoa".
    const before =
      SAID_BEFORE.has(draft.role) &&
      draft.row !== 'amid-reports' &&
      (EARLIER.test(line.text) || SUBORDINATE.test(line.text));
    const opening = at === 0 && (before || (draft.role === 'hedge' && SUBORDINATE.test(line.text)));
    // "Genoa, despite X insisting that he stays, have agreed a fee": X says nothing of that.
    const aside = opening || (at > 0 && segment?.opener === 'despite');
    const besides = (index: number) =>
      draft.role === 'voice' && hedged.has(index) && BESIDE.test(segments[index]?.opener ?? '');
    while (!aside && last + 1 < segments.length && !taken.has(last + 1) && !turns(last + 1) && !besides(last + 1))
      last++;
    const { from, to, reach: _reach, ...rest } = draft;
    const scope = spanIn(line, segments[first]?.from ?? from, segments[last]?.to ?? to);
    const tells = draft.role === 'vague' || draft.row === 'hedge-it-is';
    const closing =
      tells &&
      / , (?:(?:according to|as per|per) (?:[a-z]+ ){0,2})?$/.test(line.text.slice(0, draft.from)) &&
      (CLOSING.test(line.text.slice(draft.to)) ||
        (draft.row === 'according-to-sources' && /^[^,;:“”]+$/.test(line.text.slice(draft.to))));
    return { ...rest, scope, closing };
  });
}
