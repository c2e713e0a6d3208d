/** Labelled articles: the corpus format, checked. */
import * as v from 'valibot';
import type { Knowledge } from '../../knowledge/types';
import type { Article, SourceKind } from '../../pipeline/types';
import { articleOf } from '../json-article';

const Named = v.object({
  name: v.string(),
  kind: v.picklist(['outlet', 'journalist', 'account', 'club', 'person', 'unnamed', 'page']),
});

const Label = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
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

export interface LabelledClaim extends NamedClaim {
  readonly optional: boolean;
}

export interface Labelled {
  readonly id: string;
  readonly article: Article;
  readonly claims: readonly LabelledClaim[];
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
  const outside = parsed.output.find((label) => label.end > article.text.length || label.start >= label.end);
  if (outside !== undefined) throw new RangeError(`"claims": ${outside.start}–${outside.end} is not inside "text"`);
  return { id, article, claims: parsed.output };
}
