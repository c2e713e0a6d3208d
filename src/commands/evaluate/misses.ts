/** What went wrong, sentence by sentence, with the engine's own account of it. */
import type { TraceEntry } from '../../pipeline/types/trace';
import type { LabelledClaim, NamedClaim } from './labels';
import { mainStory } from './named';
import { RECEIPT_PARTS } from './receipt';
import { FIELDS, type Field } from './same';
import type { Scored } from './tally';

/** Something missed, invented or wrong, with the engine's trace where it was decided. */
export interface Miss {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  readonly trace: readonly string[];
}

function sources(claim: NamedClaim): string {
  return claim.sources.map(({ name, kind }) => (name === kind ? name : `${name} (${kind})`)).join(' ← ');
}

function told(claim: NamedClaim): string {
  const clubs = `${claim.from.join(', ') || '?'} → ${claim.to.join(', ') || '?'}`;
  return `${claim.players.join(', ')} · ${clubs} · ${claim.move}/${claim.stage} · ${sources(claim)}`;
}

const VALUES: Readonly<Record<Field, (claim: NamedClaim) => string>> = {
  players: (claim) => claim.players.join(', ') || '–',
  from: (claim) => claim.from.join(', ') || '–',
  to: (claim) => claim.to.join(', ') || '–',
  move: (claim) => claim.move,
  stage: (claim) => claim.stage,
  'source kind': sources,
  'source name': sources,
};

function traceOf(trace: readonly TraceEntry[], at: { start: number; end: number }, text: string): readonly string[] {
  return trace
    .filter(({ span }) => span.start < at.end && span.end > at.start)
    .map(({ stage, rule, span, verdict, reason }) => {
      const words = text.slice(span.start, Math.min(span.end, span.start + 60));
      return `${stage} ${rule} ${verdict} "${words}": ${reason}`;
    });
}

function receiptMiss(scored: Scored): readonly Miss[] {
  const { receipt, labelled, analysis } = scored;
  if (receipt === null || receipt.right.size === RECEIPT_PARTS.length) return [];
  const found = mainStory(analysis);
  const show = (story: typeof found): string =>
    story === null
      ? 'no story'
      : `${story.player} · ${[...new Set(story.from)].join(', ')} → ${[...new Set(story.to)].join(', ')} · ${story.stage} · ${story.source.name}`;
  const wrong = RECEIPT_PARTS.filter((part) => !receipt.right.has(part)).join(', ');
  const text = `main story: ${wrong}`;
  return [{ kind: 'receipt', id: labelled.id, text, expected: show(receipt.expected), got: show(found), trace: [] }];
}

/** Everything that is wrong in one article. */
export function missesOf(scored: Scored, trace: readonly TraceEntry[]): readonly Miss[] {
  const { labelled, alignment } = scored;
  const { text } = labelled.article;
  const at = (span: LabelledClaim | NamedClaim) => ({
    id: labelled.id,
    text: text.slice(span.start, span.end),
    trace: traceOf(trace, span, text),
  });
  const missed = alignment.sentences.flatMap(({ labels, found }) =>
    labels.slice(0, found.length > 0 ? 0 : 1).map((label) => ({
      kind: 'missed',
      ...at(label),
      expected: labels.map(told).join(' | '),
      got: 'nothing',
    })),
  );
  const invented = alignment.invented.map((claim) => ({
    kind: 'invented',
    ...at(claim),
    expected: 'nothing',
    got: told(claim),
  }));
  const wrong = alignment.pairs.flatMap(({ label, found, same }) =>
    FIELDS.filter((field) => !same.has(field)).map((field) => ({
      kind: `wrong ${field}`,
      ...at(label),
      expected: VALUES[field](label),
      got: VALUES[field](found),
    })),
  );
  return [...missed, ...invented, ...wrong, ...receiptMiss(scored)];
}

/** Misses grouped by kind, the commonest kind first. */
export function printMisses(misses: readonly Miss[]): string {
  const kinds = [...new Set(misses.map((miss) => miss.kind))];
  const groups = kinds.map((kind) => ({ kind, list: misses.filter((miss) => miss.kind === kind) }));
  return groups
    .toSorted((a, b) => b.list.length - a.list.length)
    .map(({ kind, list }) => `== ${kind}: ${list.length}\n\n${list.map(printMiss).join('\n\n')}`)
    .join('\n\n');
}

function printMiss(miss: Miss): string {
  const trace = miss.trace.map((line) => `    ${line}`);
  return [`[${miss.id}] ${miss.text}`, `  expected: ${miss.expected}`, `  got:      ${miss.got}`, ...trace].join('\n');
}
