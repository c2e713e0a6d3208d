/** Offices whose holder another sentence names: "His agent denied it. … 'He stays,' Ada Sandberg told reporters." */
import type { PersonRole } from '../types/entity';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import type { Citation } from './citation';
import type { Cited, Scene } from './cited';
import { blank, mayHold, subject } from './understood';

/** How many sentences later he may be named: after a sentence of the text, after the headline. */
const LATER = 4;
const AFTER_HEADLINE = 8;
/** How many sentences back somebody without an office may have spoken, who is then meant. */
const BACK = 3;

/** Only his name stands there: nothing before or behind it says what else he is. */
const BARE_BEFORE =
  /(?:^|["“”'‘’,:;–—-]\s*|\b(?:but|yet|and|however|while|as|now|then|to|said|says|adds|[a-z]+ed)\s+)$/i;
const TELLS_MORE = /^(?:['’]s\b|\s*,?\s*\(|\s*,\s*(?:the|an?|who|whose|former|ex|his|her|their)\b)/i;

/** "Ada Sandberg, who represents him". */
const REPRESENTS =
  /^\s*,\s*(?:who (?:represents|looks after|acts for|advises|works with)|(?:his|her|the) (?:[a-z]+['’]s )?(?:agent|representative|advis[eo]r))\b/i;

function bare({ text, start }: Sentence, span: Span | null, office: PersonRole | null): boolean {
  if (span === null || !BARE_BEFORE.test(text.slice(0, span.start - start))) return false;
  if (/^(?:\p{Ll}|S?he$|He$)/u.test(text.slice(span.start - start, span.end - start))) return false;
  const after = text.slice(span.end - start);
  return !TELLS_MORE.test(after) || (office === 'agent' && REPRESENTS.test(after));
}

/** "His agent", whose name nobody has told so far. */
const officeOf = ({ role, cited: [one], back }: Citation) =>
  role === 'voice' && back === 'speaker' && one?.kind === 'unnamed' ? one.role : null;

/** Somebody of whom the article does not say what he is. */
const unplaced = ({ kind, role, name }: Cited, scene: Scene): boolean =>
  kind === 'person' && (role === null || role === 'other' || (role === 'player' && blank(name, scene)));

/** The sentence speaks of the one with this name as a player. */
const speaksOf = (name: string, sentence: number, { mentions }: Scene): boolean =>
  [0, sentence].some((at) =>
    (mentions.bySentence[at] ?? []).some(
      (one) => one.kind === 'player' && one.how === 'name' && mentions.players[one.player]?.name === name,
    ),
  );

/** "According to Ada Sandberg": taken for a reporter where nothing else is known of him. */
const perhapsReporter = ({ row, cited: [one, other] }: Citation): boolean =>
  row === 'according-to' && one?.kind === 'journalist' && one.id === null && other === undefined;

type Found = readonly (readonly Citation[])[];

/** Who speaks in a citation, for one that looks for the holder of an office: null for nobody, or for the office itself. */
function speaks(citation: Citation, office: Citation): Cited | null {
  const [one] = citation.cited;
  if (!one || citation.quoted !== null || citation.span.start < office.span.end) return null;
  if (one.kind === 'unnamed' && one.role === officeOf(office)) return null;
  const reporter = citation.sentence === office.sentence + 1 && perhapsReporter(citation);
  return citation.role === 'voice' || reporter ? one : null;
}

/** The first who speaks after the citation and of whom the article does not say what he is, if nothing but his name stands there. */
function namedLater(office: Citation, sentences: readonly Sentence[], found: Found, scene: Scene): Citation | null {
  const most = sentences[office.sentence]?.blockKind === 'headline' ? AFTER_HEADLINE : LATER;
  for (const citation of found.slice(office.sentence, office.sentence + most + 1).flat()) {
    const one = speaks(citation, office);
    const sentence = sentences[citation.sentence];
    if (!one || !sentence || !(unplaced(one, scene) || perhapsReporter(citation))) continue;
    if (one.role === 'player' && speaksOf(one.name, office.sentence, scene)) continue;
    return bare(sentence, one.span, officeOf(office)) ? citation : null;
  }
  return null;
}

const spokeBefore = (office: Citation, found: Found, scene: Scene): boolean =>
  found
    .slice(Math.max(0, office.sentence - BACK), office.sentence)
    .flat()
    .some(({ role, cited: [one] }) => role === 'voice' && one !== undefined && unplaced(one, scene));

/** "Ada Sandberg knows the feeling. … the Genoa manager said": the only one of whom sentences right before tell. */
function namedBefore(office: Citation, sentences: readonly Sentence[], scene: Scene): Cited | null {
  const { sentence } = office;
  const subjects = sentences
    .slice(Math.max(1, sentence - BACK), sentence)
    .flatMap((one) => subject(one, scene) ?? [])
    .filter((one) => / /.test(one.name) && !speaksOf(one.name, sentence, scene) && mayHold(office, one));
  const [only] = subjects;
  const listed = only && scene.mentions.players.some(({ name }) => name === only.name);
  // An agent's or father's name is no player's, for all that anybody knows.
  const ofPlayer = ['agent', 'relative'].includes(officeOf(office) ?? '');
  if (!only || (listed && (ofPlayer || !blank(only.name, scene)))) return null;
  return subjects.every(({ name }) => name === only.name) ? only : null;
}

/** The citations with each office's holder in place of somebody without a name. */
export function withHolders(sentences: readonly Sentence[], found: Found, scene: Scene): Found {
  const named = new Map<Citation, Citation>();
  let agent: Cited | undefined;
  for (const citation of found.flat()) {
    const office = officeOf(citation);
    if (office === null || spokeBefore(citation, found, scene)) continue;
    const later = namedLater(citation, sentences, found, scene);
    const holder = later?.cited[0] ?? (office === 'agent' ? agent : namedBefore(citation, sentences, scene));
    if (!holder) continue;
    const person: Cited = { ...holder, kind: 'person', role: office };
    if (office === 'agent') agent = person;
    named.set(citation, { ...citation, back: null, cited: [{ ...person, span: citation.cited[0]?.span ?? null }] });
    if (later && later.role !== 'voice') named.set(later, { ...later, role: 'voice', cited: [person] });
  }
  return named.size === 0 ? found : found.map((all) => all.map((one) => named.get(one) ?? one));
}
