/** Labelled articles: the corpus format, checked. */
import * as v from 'valibot';
import type { Knowledge } from '../../knowledge/types';
import type { Article } from '../../pipeline/types/article';
import type { SourceKind } from '../../pipeline/types/attribution';
import type { Span } from '../../pipeline/types/span';
import { articleOf } from '../json-article';

const Named = v.object({
  name: v.string(),
  kind: v.picklist(['outlet', 'journalist', 'account', 'club', 'person', 'unnamed', 'page']),
});

const Label = v.object({
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  end: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The labelled sentence in words, instead of its offsets; it stands once in the text. */
  sentence: v.optional(v.string()),
  players: v.array(v.string()),
  from: v.array(v.string()),
  to: v.array(v.string()),
  move: v.picklist(['join', 'loan', 'exit', 'renewal']),
  stage: v.picklist(['interest', 'talks', 'bid', 'agreed', 'done', 'off']),
  sources: v.pipe(v.array(Named), v.minLength(1)),
  optional: v.optional(v.boolean(), false),
});

/** A claim in names: a label, or what the engine found. */
export interface NamedClaim {
  readonly start: number;
  readonly end: number;
  readonly players: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly move: v.InferOutput<typeof Label>['move'];
  readonly stage: v.InferOutput<typeof Label>['stage'];
  readonly sources: readonly { readonly name: string; readonly kind: SourceKind }[];
}

/** A claim as a person labelled it (corpus/GUIDELINES.md), at its offsets in the text. */
export interface LabelledClaim extends NamedClaim {
  readonly optional: boolean;
}

/** An article with its labels. */
export interface Labelled {
  readonly id: string;
  readonly article: Article;
  readonly claims: readonly LabelledClaim[];
}

/** Where a sentence of a label stands. @throws where it does not stand exactly once in the text */
export function spanOf(sentence: string, text: string): Span {
  const start = text.indexOf(sentence);
  if (start < 0 || text.includes(sentence, start + 1)) {
    throw new RangeError(`"claims": "${sentence}" does not stand once in "text"`);
  }
  return { start, end: start + sentence.length };
}

/** A label at its offsets; throws an Error where they or its sentence do not fit the text. */
function placed(label: v.InferOutput<typeof Label>, text: string): LabelledClaim {
  const { sentence, ...rest } = label;
  const span = sentence === undefined ? null : spanOf(sentence, text);
  const start = rest.start ?? span?.start ?? -1;
  const end = rest.end ?? span?.end ?? start;
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`"claims": ${start}–${end} is not inside "text"`);
  }
  return { ...rest, start, end };
}

/** Reads a row; throws an Error that says what is wrong. */
export function labelledOf(row: object, knowledge: Knowledge): Labelled {
  const { article, id } = articleOf(row, knowledge);
  if (id === null) throw new TypeError('no "id"');
  const parsed = v.safeParse(v.array(Label), Reflect.get(row, 'claims'));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new TypeError(`"claims" ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  return { id, article, claims: parsed.output.map((label) => placed(label, article.text)) };
}
