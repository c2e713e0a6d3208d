/** Whom the words of a cue cite: a source phrase, a person, a club, or somebody of an earlier sentence. */
import type { CueRow } from '../../languages/en/attribution';
import { PERSON_WORDS } from '../../languages/en/roles';
import { lazy } from '../text/lazy';
import { patternOf, says } from '../text/words';
import type { Mention } from '../types/mention';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';
import type { Back } from './citation';
import { type Cited, citedBy, citedPerson, ownOutlet, type Scene, thePlayer, unlisted, unnamed } from './cited';
import { spanIn } from './line-ranges';
import { fill } from './patterns';
import type { Phrase, Phrased } from './phrases';
import { bothClubs } from './understood';

/** The office that opens a match: "the Genoa president said", "according to his agent"; then its holder, if named. */
const office = lazy(
  () =>
    new RegExp(
      `^(?:according to |in the words of |said |[-:] |[a-z]+(?:ed|s) )?${fill('{O}')}(?= |$)(?: (?:, )?(?<named><[nq]\\d+>))?`,
    ),
);

/** The placeholders of some words of a line, with letter and number. */
export const placeholders = (words: string) => [...words.matchAll(/<([a-z])(\d+)>/g)];

/** Whom some words cite. */
export interface Who {
  readonly cited: readonly Cited[];
  readonly back: Back | null;
  /** Placeholder: one cue makes a source of it, the others do not count. */
  readonly key: string;
}

function namedBy(phrase: Phrase, key: string, text: string): Who {
  if (phrase.as !== 'back') return { cited: phrase.cited, back: null, key };
  if (phrase.row === 'back-pronoun') return { cited: [], back: 'it', key };
  // "The Guardian journalist": he of whom the article has spoken, else the paper.
  // "The source": of the report before, else one without a name.
  const cited = /\bsource$/i.test(text) ? [unnamed('unnamed', phrase, [])] : phrase.cited;
  return { cited, back: says('hisJob', text.toLowerCase()) ? 'writer' : 'report', key };
}

/** Headline words for anybody who runs a club. */
const CHIEF = /^(?:chief|supremo|boss)$/;
const RUNS = new Set(['manager', 'director', 'chairman', 'owner']);

/** Who holds an office in this article: its one holder, else whoever spoke last, else somebody without a name. */
function holderOf(noun: string, at: string, words: Span, { blockKind }: Sentence, scene: Scene): Who {
  const role = PERSON_WORDS[noun] ?? (noun.includes(' who ') ? 'agent' : undefined);
  if (role === undefined && blockKind === 'headline') return { cited: [thePlayer(words)], back: null, key: 'he' };
  if (role === undefined) return { cited: [], back: 'speaker', key: 'he' };
  // "The Genoa manager" is no other club's.
  const place = scene.mentions.list[Number(/<c(\d+)>/.exec(at)?.[1])];
  const club = place?.kind === 'club' ? place.club : null;
  const fit = scene.mentions.persons.filter((person) => club === null || (person.club ?? club) === club);
  const own = fit.filter((person) => person.club === club && RUNS.has(person.role));
  const persons = own.some((person) => person.role === role) ? own : fit;
  const named = persons.filter((person) => person.role === role);
  // "The Everton chief" may be any of those who run the club.
  const holders = named.length === 0 && CHIEF.test(noun) ? persons.filter((person) => RUNS.has(person.role)) : named;
  const [one] = holders;
  if (holders.length > 1) return { cited: [], back: 'speaker', key: 'he' };
  if (one) return { cited: [citedPerson(one, words)], back: null, key: 'he' };
  return { cited: [{ ...unnamed('unnamed', words, []), name: noun, role, club }], back: 'speaker', key: 'he' };
}

type Holder = RegExpMatchArray;

/** "A report in X", not X alone nor "the newspaper X". */
const isReport = ({ wrap }: Phrase) => wrap !== null && wrap !== 'kind-after';

/** Who speaks to a paper's writer speaks to the paper. */
const outletsFirst = (cited: readonly Cited[]) => [
  ...cited.filter((one) => one.kind === 'outlet'),
  ...cited.filter((one) => one.kind !== 'outlet'),
];

/** The source phrase that a match cites. */
function phraseIn(row: CueRow, holder: Holder, phrased: Phrased, scene: Scene): Who | null {
  const phrase = phrased.phrases[Number(holder[2])];
  if (!phrase || (row.noun === true && !isReport(phrase))) return null;
  if (!row.strong && phrase.cited.some((one) => weak(one, scene))) return null;
  const told = row.role === 'channel' ? { ...phrase, cited: outletsFirst(phrase.cited) } : phrase;
  return namedBy(told, holder[0], scene.article.text.slice(phrase.start, phrase.end));
}

/** "'We want to keep Jonas Lindqvist,' he said": he who is spoken of does not speak. */
function spokenOf(he: Mention, { quotes, index }: Sentence, { mentions }: Scene): boolean {
  const speech = quotes.filter(({ kind, start, end }) => kind === 'speech' && !(he.start >= start && he.end <= end));
  const same = (one: Mention) =>
    one.kind === he.kind &&
    ((one.kind === 'player' && he.kind === 'player' && one.player === he.player) ||
      (one.kind === 'person' && he.kind === 'person' && one.person === he.person));
  return (mentions.bySentence[index] ?? []).some(
    (one) => same(one) && speech.some(({ start, end }) => one.start >= start && one.end <= end),
  );
}

/** "Genoa coach Ada Sandberg expects him to stay, he said": the first of the sentence, if that is no player. */
function teller(he: Mention, { index, start, text }: Sentence, { mentions }: Scene): Mention {
  if (he.how !== 'pronoun' || !/, $/.test(text.slice(0, he.start - start))) return he;
  const first = mentions.bySentence[index]?.find(({ kind }) => kind === 'player' || kind === 'person');
  return first?.kind === 'person' ? first : he;
}

/** The person or club that a match makes a source. */
function speakerIn(holder: Holder, phrased: Phrased, scene: Scene): Who | null {
  const index = Number(holder[2]);
  if (holder[1] === 'q') {
    const unclaimed = phrased.speakers[index];
    return unclaimed ? { cited: [unclaimed], back: null, key: holder[0] } : null;
  }
  const named = scene.mentions.list[index];
  const mention = named && teller(named, phrased.line.sentence, scene);
  const cited = mention ? citedBy(mention, scene) : null;
  if (!mention || !cited) return null;
  // "'He stays,' the Dutchman told reporters": a description may have been taken for him of whom is spoken.
  const other = /^(?:pronoun|description)$/.test(mention.how) && spokenOf(mention, phrased.line.sentence, scene);
  // "The Italian wrote": he who has just spoken, else the one that the description was taken for.
  if (!other && mention.how === 'description' && says('nativeAlone', mention.text))
    return { cited: [cited], back: 'speaker', key: 'he' };
  if (mention.how !== 'pronoun' && !other) return { cited: [cited], back: null, key: holder[0] };
  return { cited: other ? [] : [cited], back: 'speaker', key: 'he' };
}

/** "…, the club announced": the club that the sentence is about, else the one that spoke before. */
function theClub({ line }: Phrased, from: number, scene: Scene): Who {
  const about =
    patternOf('ownWords').exec(line.text) ??
    patternOf('whoJoined').exec(line.text.slice(0, from)) ??
    patternOf('aboutClub').exec(line.text);
  const mention = scene.mentions.list[Number(about?.[1] ?? about?.[2])];
  const cited = mention ? citedBy(mention, scene) : null;
  if (cited) return { cited: [cited], back: null, key: 'club' };
  // "X has a new contract at Genoa, the club announced": the only club before the words.
  const clubs = new Set(line.text.slice(0, from).match(/<c\d+>/g));
  const only = [...clubs].map((one) => scene.mentions.list[Number(one.slice(2, -1))]);
  const [first] = only;
  const same = only.every((one) => one?.kind === 'club' && first?.kind === 'club' && one.club === first.club);
  const source = first && same ? citedBy(first, scene) : null;
  return source ? { cited: [source], back: null, key: 'club' } : { cited: [], back: 'club', key: 'club' };
}

const WANTED: Readonly<Partial<Record<CueRow['role'], string>>> = { voice: 'pnq', club: 'c' };

/** "My understanding is": the columnist whose page it is, else the page's outlet. */
function ownSource(row: CueRow, words: Span, scene: Scene): Cited {
  if (row.id !== 'i-understand') return ownOutlet(scene, words);
  const [known] = scene.article.byline.flatMap((name) => scene.knowledge.sourceByName(name) ?? []);
  if (known?.kind === 'journalist') return unlisted(known.name, words, scene);
  const headline = (scene.mentions.bySentence[0] ?? []).find((mention) => mention.kind === 'journalist');
  return (headline && citedBy(headline, scene)) ?? ownOutlet(scene, words);
}

/** Whom the words of a match cite. */
export function whoIn(row: CueRow, words: string, from: number, phrased: Phrased, scene: Scene): Who | null {
  const span = spanIn(phrased.line, from, from + words.length);
  if (row.role === 'own') return { cited: [ownSource(row, span, scene)], back: null, key: 'own' };
  if (row.id === 'clubs-declare') {
    const clubs = placeholders(words).flatMap(([, , index]) => scene.mentions.list[Number(index)] ?? []);
    return { cited: clubs.flatMap((club) => citedBy(club, scene) ?? []), back: null, key: 'clubs' };
  }
  if (row.id === 'both-clubs') {
    const cited = bothClubs(phrased.line.sentence.index, scene);
    return cited.length > 0 ? { cited, back: null, key: 'club' } : null;
  }
  const holds = row.role === 'voice' ? office().exec(words) : null;
  const named = holds?.groups?.named;
  if (holds && named === undefined) return holderOf(holds[1] ?? '', holds[0], span, phrased.line.sentence, scene);
  const wanted = WANTED[row.role] ?? 'sb';
  const holder = placeholders(named ?? words).find(([, letter]) => letter !== undefined && wanted.includes(letter));
  if (!holder && row.role === 'club') return theClub(phrased, from, scene);
  if (!holder) return row.role === 'voice' ? { cited: [], back: 'speaker', key: 'he' } : null;
  return wanted === 'sb' ? phraseIn(row, holder, phrased, scene) : speakerIn(holder, phrased, scene);
}

/** A name that is an ordinary word, printed like one. */
function weak(cited: Cited, scene: Scene): boolean {
  const outlet = cited.id === null ? undefined : scene.knowledge.outlets.get(cited.id);
  if (!outlet?.commonWord || cited.span === null) return false;
  const written = scene.article.text.slice(cited.span.start, cited.span.end);
  return written !== outlet.name && !/^(?:the )?\p{Lu}|\.\p{L}/u.test(written);
}
