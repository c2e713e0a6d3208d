/**
 * Builds what the earlier stages would hand on, from an article of our own and statements about its words: each claim,
 * source, fee and note is found by text search, so that spans are always those of the page.
 */
import type { Knowledge } from '../../src/knowledge/types';
import { judgeCautions } from '../../src/pipeline/caution/index';
import { tellStories } from '../../src/pipeline/stories/index';
import type { Analysis } from '../../src/pipeline/types/analysis';
import type { Article, Block, Link } from '../../src/pipeline/types/article';
import type {
  AttributedClaim,
  Attribution,
  Note,
  Source,
  SourceKind,
  SourcingClass,
} from '../../src/pipeline/types/attribution';
import type { Move, Stage } from '../../src/pipeline/types/claim';
import type { PersonRole } from '../../src/pipeline/types/entity';
import type { FeeMeaning, FeeMention, Mention, Mentions } from '../../src/pipeline/types/mention';
import type { Quote, Sentence } from '../../src/pipeline/types/sentence';
import type { Span } from '../../src/pipeline/types/span';
import { tinyKnowledge } from './knowledge';

export interface SourceSpec {
  readonly kind: SourceKind;
  readonly name?: string;
  readonly id?: string;
  readonly via?: number;
  /** Words that name it, searched in the claim's sentence first, then before it. */
  readonly words?: string;
  readonly cue?: string;
  readonly own?: boolean;
  readonly role?: PersonRole;
  readonly club?: string;
  readonly country?: string;
  readonly region?: string;
  readonly anonymity?: 'vague' | 'unnamed';
  /** ISO date and its words. */
  readonly date?: readonly [string, string];
  readonly link?: string;
}

export interface ClaimSpec {
  /** Words that occur in the claim's sentence; the first place counts. */
  readonly at: string;
  readonly players?: readonly string[];
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly move?: Move;
  readonly stage: Stage;
  /** Default: `at`. */
  readonly trigger?: string;
  readonly hedges?: readonly string[];
  readonly sources?: readonly SourceSpec[];
  readonly class?: SourcingClass;
}

export interface ArticleSpec {
  /** First line = headline; paragraphs separated by blank lines. */
  readonly text: string;
  readonly outlet?: string;
  readonly outletName?: string;
  readonly published?: string | null;
  readonly now?: string;
  readonly byline?: readonly string[];
  /** Link texts with their addresses; null where nobody knows what the page links. */
  readonly links?: Readonly<Record<string, string>> | null;
  /** Players by full name (first is the default of claims); "she" where the text means women. */
  readonly players: readonly (string | { readonly name: string; readonly women: boolean })[];
  /** Clubs by name; the catalogue's id is looked up. */
  readonly clubs?: readonly string[];
  readonly claims: readonly ClaimSpec[];
  readonly notes?: readonly (Partial<Omit<Note, 'club'>> & {
    readonly rule: Note['rule'];
    readonly at: string;
    readonly club?: number;
  })[];
  readonly fees?: readonly { readonly words: string; readonly amount: number; readonly meaning: FeeMeaning }[];
  readonly knowledge?: Knowledge;
}

function find(text: string, words: string, from = 0, to = text.length): Span {
  const start = text.indexOf(words, from);
  if (start < 0 || start + words.length > to) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((match, at) => ({
    kind: at === 0 ? 'headline' : 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Good enough for our own plain sentences; the real stage has its own tests. */
function sentencesOf(text: string, blocks: readonly Block[]): readonly Sentence[] {
  const parts = blocks.flatMap((block, index) =>
    [...text.slice(block.start, block.end).matchAll(/\S[\s\S]*?(?:[.!?]['’”"]?(?=\s+["'‘“A-ZÀ-Þ£€])|$)/g)].map(
      (match) => ({
        block: index,
        blockKind: block.kind,
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
      }),
    ),
  );
  return parts.map((part, index) => {
    const words = text.slice(part.start, part.end);
    return { ...part, index, text: words, tokens: [], quotes: quotesOf(words, part.start) };
  });
}

function quotesOf(words: string, start: number): readonly Quote[] {
  return [...words.matchAll(/(?<=^|\s)['‘“"]([^'’”"]+)['’”"]/g)].map((match, group) => ({
    kind: 'scare',
    continued: false,
    group,
    start: start + match.index + 1,
    end: start + match.index + 1 + (match[1] ?? '').length,
  }));
}

class Builder {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly knowledge: Knowledge;
  readonly #spec: ArticleSpec;

  constructor(spec: ArticleSpec) {
    this.#spec = spec;
    this.knowledge = spec.knowledge ?? tinyKnowledge;
    const blocks = blocksOf(spec.text);
    this.sentences = sentencesOf(spec.text, blocks);
    this.article = {
      text: spec.text,
      blocks,
      links:
        spec.links === null
          ? null
          : Object.entries(spec.links ?? {}).map(([words, href]): Link => ({ ...find(spec.text, words), href })),
      lang: 'en',
      outlet: spec.outlet ?? null,
      outletName:
        spec.outletName ?? (spec.outlet === undefined ? null : (this.knowledge.outlets.get(spec.outlet)?.name ?? null)),
      published: spec.published === undefined ? '2026-01-15' : spec.published,
      byline: spec.byline ?? [],
    };
  }

  player(name: string): number {
    const at = this.#spec.players.findIndex((one) => (typeof one === 'string' ? one : one.name) === name);
    if (at < 0) throw new Error(`no such player: ${name}`);
    return at;
  }

  club(name: string): number {
    const at = (this.#spec.clubs ?? []).indexOf(name);
    if (at < 0) throw new Error(`no such club: ${name}`);
    return at;
  }

  sentenceAt(offset: number): Sentence {
    const sentence = this.sentences.find((one) => offset >= one.start && offset < one.end);
    if (sentence === undefined) throw new Error(`no sentence at ${offset}`);
    return sentence;
  }

  /** A mention wherever a full name, a surname or a club's name stands. */
  mentions(): Mentions {
    const { text } = this.article;
    const found: Mention[] = [];
    const add = (
      words: string,
      make: (base: Omit<FeeMention, 'kind' | 'amount' | 'currency' | 'meaning'>) => Mention,
    ) => {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        const base = { start: at, end: at + words.length, index: 0, text: words, how: 'name', rule: 'test' } as const;
        found.push(make({ ...base, sentence: this.sentenceAt(at).index }));
      }
    };
    this.#spec.players.forEach((one, player) => {
      const name = typeof one === 'string' ? one : one.name;
      add(name.split(' ').at(-1) ?? name, (base) => ({ ...base, kind: 'player', player }));
    });
    (this.#spec.clubs ?? []).forEach((name, club) => {
      add(name, (base) => ({ ...base, kind: 'club', club }));
    });
    for (const { words, amount, meaning } of this.#spec.fees ?? []) {
      add(words, (base) => ({ ...base, kind: 'fee', amount, currency: 'GBP', meaning }));
    }
    const list = found.sort((a, b) => a.start - b.start).map((mention, index) => ({ ...mention, index }));
    return {
      list,
      bySentence: this.sentences.map((sentence) => list.filter((mention) => mention.sentence === sentence.index)),
      players: this.#spec.players.map((one, index) => ({
        index,
        name: typeof one === 'string' ? one : one.name,
        club: null,
        free: false,
        left: null,
        former: [],
        age: null,
        nationality: null,
        position: null,
        women: typeof one === 'string' ? false : one.women,
      })),
      clubs: (this.#spec.clubs ?? []).map((name, index) => ({
        index,
        id: [...this.knowledge.clubs.values()].find((club) => club.name === name)?.id ?? null,
        name,
      })),
      persons: [],
      house: null,
    };
  }

  source(spec: SourceSpec, sentence: Sentence): Source {
    const { text } = this.article;
    const search = (words: string): Span =>
      sentence.text.includes(words) ? find(text, words, sentence.start) : find(text, words);
    const nobody = spec.kind === 'unnamed' || spec.kind === 'page';
    const name = spec.name ?? spec.kind;
    const words = spec.words ?? (nobody ? null : name);
    return {
      kind: spec.kind,
      name,
      id: spec.id ?? (spec.kind === 'page' ? this.article.outlet : null),
      via: spec.via ?? null,
      span: words === null ? null : search(words),
      cue: spec.cue === undefined ? null : search(spec.cue),
      how: spec.kind === 'page' ? 'page' : 'cited',
      own: spec.own ?? false,
      role: spec.role ?? null,
      club: spec.club === undefined ? null : this.club(spec.club),
      country: spec.country ?? null,
      region: spec.region ?? null,
      anonymity: spec.anonymity ?? (spec.kind === 'unnamed' ? 'unnamed' : null),
      date:
        spec.date === undefined ? null : { value: spec.date[0], evidence: search(spec.date[1]), certainty: 'known' },
      link: spec.link ?? null,
    };
  }

  claim(spec: ClaimSpec, index: number): AttributedClaim {
    const { text } = this.article;
    const sentence = this.sentenceAt(find(text, spec.at).start);
    const inside = (words: string): Span => find(text, words, sentence.start, sentence.end);
    const first = this.#spec.players[0];
    const players = spec.players ?? (first === undefined ? [] : [typeof first === 'string' ? first : first.name]);
    const sources = (spec.sources ?? [{ kind: 'page' }]).map((one) => this.source(one, sentence));
    return {
      index,
      sentence: sentence.index,
      start: sentence.start,
      end: sentence.end,
      players: players.map((name) => this.player(name)),
      from: (spec.from ?? []).map((name) => this.club(name)),
      to: (spec.to ?? []).map((name) => this.club(name)),
      move: spec.move ?? 'join',
      stage: spec.stage,
      triggers: [{ ...inside(spec.trigger ?? spec.at), rule: 'test' }],
      hedges: (spec.hedges ?? []).map(inside),
      scope: { start: sentence.start, end: sentence.end },
      continues: null,
      sources,
      class: spec.class ?? classOf(sources),
    };
  }

  note(spec: NonNullable<ArticleSpec['notes']>[number]): Note {
    const { start, end } = this.sentenceAt(find(this.article.text, spec.at).start);
    const { at: _at, ...rest } = spec;
    return { source: null, id: null, club: null, date: null, start, end, ...rest };
  }
}

/** DESIGN §2: the class that the nearest sources give. */
function classOf(sources: readonly Source[]): SourcingClass {
  const [first, ...behind] = sources;
  if (first === undefined || first.kind === 'page') return 'own-words';
  if (sources.some((source) => source.kind === 'person')) return 'on-record';
  if (first.kind === 'club') return 'official';
  if (first.kind === 'unnamed') return first.anonymity === 'vague' ? 'vague' : 'unnamed';
  return behind.some((source) => source.kind !== 'unnamed' && source.via !== null) ? 'relayed' : 'named-report';
}

/** The analysis of an article whose claims are told by hand; stories and cautions are the real stages. */
export function analysisOf(spec: ArticleSpec): Analysis {
  const builder = new Builder(spec);
  const { article, sentences, knowledge } = builder;
  const mentions = builder.mentions();
  const claims = spec.claims.map((claim, index) => builder.claim(claim, index));
  const cited = claims.filter((claim) => claim.class !== 'own-words').map((claim) => claim.sentence);
  const notes = (spec.notes ?? []).map((note) => builder.note(note));
  const attribution: Attribution = { claims, notes, citing: [...new Set(cited)] };
  const options = { now: spec.now ?? article.published ?? '2026-01-15' };
  const told = tellStories(article, sentences, mentions, attribution, knowledge, options);
  const stories = judgeCautions(article, sentences, mentions, attribution, told, knowledge, options);
  return {
    article,
    skipped: null,
    read: { sentences: sentences.length, citing: attribution.citing.length },
    sentences,
    mentions,
    claims,
    stories,
    notes,
  };
}
