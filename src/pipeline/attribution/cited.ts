/** What a citation says of each of its sources, before it is attached to a claim. */
import type { Knowledge } from '../../knowledge/types';
import { says } from '../text/words';
import type { Article } from '../types/article';
import type { Source } from '../types/attribution';
import type { Person, PersonRole } from '../types/entity';
import type { Mention, Mentions, SourceMention } from '../types/mention';
import type { Span } from '../types/span';

/** The facts about a source that do not depend on where it is attached. */
export type Cited = Pick<
  Source,
  'kind' | 'name' | 'id' | 'span' | 'own' | 'role' | 'club' | 'country' | 'region' | 'anonymity'
>;

/** What this stage needs to know of the article. */
export interface Scene {
  readonly article: Article;
  readonly mentions: Mentions;
  readonly knowledge: Knowledge;
  /** The page is a club's own. */
  readonly clubsOwn: boolean;
  /** Who has been cited so far though no mention names him, by full name and by surname. */
  readonly met?: ReadonlyMap<string, Cited>;
}

const NOTHING = { id: null, own: false, role: null, club: null, country: null, region: null, anonymity: null } as const;

const span = ({ start, end }: Span): Span => ({ start, end });

/** The end of a site's address; the page may speak of itself by it. */
const ENDING = /\.\p{L}{2,3}(?:\.\p{L}{2})?$/u;
const squeezed = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** "The Echo", on the page of the Oban Echo or of obanecho.com; "Sport" is a paper of its own. */
const ourShortName = (name: string, own: string): boolean =>
  /^(?:the )?(?!sports?$)[^ ]{3,}$/i.test(name) &&
  squeezed(own.replace(ENDING, ''))
    .slice(1)
    .endsWith(squeezed(name.replace(/^the /i, '')));

function citedSource(mention: SourceMention, article: Article): Cited {
  const { outlet, outletName } = article;
  if (
    mention.kind === 'outlet' &&
    outletName !== null &&
    mention.id !== outlet &&
    ourShortName(mention.text, outletName)
  ) {
    return { ...NOTHING, kind: 'outlet', name: outletName, id: outlet, span: span(mention), own: true };
  }
  const own = mention.kind === 'outlet' && mention.id !== null && mention.id === outlet;
  return { ...NOTHING, kind: mention.kind, name: mention.name, id: mention.id, span: span(mention), own };
}

/** Somebody of the article, on record. */
export function citedPerson(person: Person, at: Span): Cited {
  return {
    ...NOTHING,
    kind: 'person',
    name: person.name,
    role: person.role,
    club: person.club,
    span: span(at),
  };
}

/** The source that a mention stands for, or null when a mention of its kind never is one. */
export function citedBy(mention: Mention, scene: Scene): Cited | null {
  const { mentions, article } = scene;
  switch (mention.kind) {
    case 'outlet':
    case 'journalist':
    case 'account':
      return citedSource(mention, article);
    case 'person': {
      const person = mentions.persons[mention.person];
      return person ? citedPerson(person, mention) : null;
    }
    case 'player': {
      const player = mentions.players[mention.player];
      const role: PersonRole = 'player';
      const club = player?.club?.value ?? null;
      return player ? { ...NOTHING, kind: 'person', name: player.name, role, club, span: span(mention) } : null;
    }
    case 'club': {
      const club = mentions.clubs[mention.club];
      if (!club) return null;
      return { ...NOTHING, kind: 'club', name: club.name, id: club.id, club: club.index, span: span(mention) };
    }
    default:
      return null;
  }
}

/** A journalist whom the text calls one, though the catalogue does not know him. */
export function asJournalist(cited: Cited): Cited {
  return cited.kind === 'person' ? { ...cited, kind: 'journalist', role: null, club: null } : cited;
}

/** "TOI" of The Times of India, "NLP" of The Non-League Paper. */
const initials = (name: string) =>
  (name.replace(/^the\b/i, '').match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
/** "Mirror Sport", "SunSport", "Record Football": a desk of the paper whose name ends in the first word. */
const DESK = / ?(?:sports?|football)$|(?: (?:sports?|football|news))? desk$/i;

/** The page's outlet by its initials, or by the name of its sports desk. */
function ourDesk(name: string, outlet: string): boolean {
  if (/^\p{Lu}{3,5}$/u.test(name)) return initials(outlet) === name.toLowerCase();
  const paper = name.replace(/^the /i, '').replace(DESK, '').toLowerCase();
  if (!DESK.test(name)) return false;
  const last = outlet.toLowerCase().split(/[ -]/).at(-1);
  return paper === outlet.toLowerCase() || (paper === last && says('mediaWord', paper));
}

/** An outlet known by its place in the sentence only; the catalogue may still have it under another spelling. */
export function unlisted(name: string, words: Span, { knowledge, article, mentions }: Scene): Cited {
  const spellings = [name, name.replace(ENDING, ''), name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')];
  const known = spellings.map((one) => knowledge.sourceByName(one)).find((one) => one !== null);
  if (known) return { ...NOTHING, ...known, span: span(words), own: known.id === article.outlet };
  const own = article.outletName;
  const ours =
    own !== null &&
    (squeezed(own) === squeezed(name.replace(ENDING, '')) || ourShortName(name, own) || ourDesk(name, own));
  // "He told CS", of the Complete Sports that the text has named.
  const short = /^\p{Lu}{2,5}$/u.test(name) ? name.toLowerCase() : null;
  const long = mentions.list.find((one) => one.kind === 'outlet' && initials(one.name) === short);
  if (!ours && long?.kind === 'outlet') return { ...citedSource(long, article), span: span(words) };
  return ours
    ? { ...NOTHING, kind: 'outlet', name: own, id: article.outlet, own: true, span: span(words) }
    : { ...NOTHING, kind: 'outlet', name, span: span(words) };
}

/** "JOHN HUGHES today denied …": how papers open. */
export const plainly = (name: string) =>
  /^\p{Lu}{2}[\p{Lu}'’-]*(?: \p{Lu}[\p{Lu}'’-]+)*$/u.test(name)
    ? name
        .toLowerCase()
        .replace(/(?<![\p{L}'’])\p{Ll}|(?<=(?:^| )(?:mc|o['’]))\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;

/** Somebody known by his place in the sentence only: "the Daily Mail's X Y", "X Y told reporters". */
export function stranger(name: string, kind: 'journalist' | 'account' | 'person' | 'outlet', words: Span): Cited {
  const shown = kind === 'person' ? plainly(name) : name;
  return { ...NOTHING, kind, name: shown, role: kind === 'person' ? 'other' : null, span: span(words) };
}

/** "Genoa star admits he may go" over the text: whomever the claim is about. */
export function thePlayer(words: Span): Cited {
  return { ...NOTHING, kind: 'person', name: '', role: 'player', span: span(words) };
}

/** Whose man or kin somebody is called by: his player's, not his club's. */
const OF_PLAYER: ReadonlySet<string | null> = new Set<PersonRole>(['agent', 'relative']);

/** "Genoa president", "Jonas Lindqvist's agent": an office for want of a name. */
export const namesOffice = (name: string): boolean => / \p{Ll}[\p{Ll}-]*$/u.test(name);

/** Somebody whose office nobody in the article holds by name, called by it and by whose it is. */
function byOffice(cited: Cited, player: string | undefined, { mentions }: Scene): Cited {
  const club = mentions.clubs[cited.club ?? -1]?.name;
  const owner = OF_PLAYER.has(cited.role) ? player && `${player}'s` : club;
  if (owner === undefined || / /.test(cited.name)) return { ...cited, name: 'unnamed', club: null };
  return { ...cited, kind: 'person', name: `${owner} ${cited.name}`, anonymity: null };
}

/** The source by the name of the claim's player, where it is he who speaks, or by whose agent he is. */
export function byName(cited: Cited, players: readonly number[], scene: Scene): Cited {
  const player = scene.mentions.players[players[0] ?? -1];
  if (cited.kind === 'unnamed' && cited.role !== null) return byOffice(cited, player?.name, scene);
  if (cited.kind !== 'person' || cited.name !== '') return cited;
  if (!player) return { ...cited, kind: 'unnamed', name: 'unnamed', role: null, anonymity: 'unnamed' };
  return { ...cited, name: player.name, club: player.club?.value ?? null };
}

/** "reports", "sources", with the country or region that the words name. */
export function unnamed(anonymity: 'vague' | 'unnamed', words: Span, places: readonly Mention[]): Cited {
  let country: string | null = null;
  let region: string | null = null;
  let id: string | null = null;
  for (const place of places) {
    if (place.kind === 'collective') {
      country = place.country;
      region = place.region;
      id = place.id;
    } else if (place.kind === 'country') country ??= place.country;
  }
  return { ...NOTHING, kind: 'unnamed', name: 'unnamed', id, country, region, anonymity, span: span(words) };
}

/** The page's outlet, speaking of its own reporting; `page` when nobody knows what it is called. */
export function ownOutlet(scene: Scene, words: Span): Cited {
  const { outlet, outletName } = scene.article;
  const name = outlet === null ? null : (scene.knowledge.outlets.get(outlet)?.name ?? outletName);
  if (name === null) return { ...NOTHING, kind: 'page', name: 'page', own: true, span: span(words) };
  return { ...NOTHING, kind: 'outlet', name, id: outlet, own: true, span: span(words) };
}
