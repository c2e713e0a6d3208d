/** Flags and facts as lines with their evidence. */
import type { Caution, CautionRule } from '../pipeline/types/caution';
import { type Context, evidence } from './context';
import type { CautionView } from './view';
import { dateLabel } from './words';

/** Which flag a badge shows first (DESIGN §5). */
export const FLAG_ORDER: readonly CautionRule[] = [
  'denied',
  'headline-gap',
  'article-caution',
  'contradicted',
  'stale',
  'window-closed',
  'single-origin',
  'self-described',
];

/** Rules know no language: `key:` is a string of _locales, `date:` a day; anything else is a name or the page's words. */
export function argument(context: Context, arg: string): string {
  if (arg.startsWith('key:')) return context.t(arg.slice(4));
  return arg.startsWith('date:') ? dateLabel(context.t, arg.slice(5)) : clipped(arg);
}

/** Longest quotation inside a line; the whole words stand in the evidence. */
const QUOTED_LENGTH = 110;

function clipped(words: string): string {
  if (words.length <= QUOTED_LENGTH) return words;
  return `${words.slice(0, QUOTED_LENGTH).replace(/\s+\S*$/, '')}…`;
}

/** A rule that tells two things apart says by its first argument which ("This page" is old), and has a label for it. */
function labelKey(caution: Caution, key: string): string {
  const [first = ''] = caution.args;
  return first.startsWith('key:caution_') ? `${first.slice(4)}_label` : `${key}_label`;
}

/** One flag or fact in words, with its evidence. */
export function cautionView(context: Context, caution: Caution): CautionView {
  const key = `caution_${caution.rule.replaceAll('-', '_')}`;
  return {
    rule: caution.rule,
    strength: caution.strength,
    label: context.t(labelKey(caution, key)),
    message: context.t(
      key,
      caution.args.map((arg) => argument(context, arg)),
    ),
    evidence: [caution, ...caution.also].map((span) => evidence(context, span)),
  };
}

/** One strength's cautions, flags in the order of a badge. */
export function cautionViews(
  context: Context,
  cautions: readonly Caution[],
  strength: Caution['strength'],
): readonly CautionView[] {
  const rank = (rule: CautionRule): number =>
    FLAG_ORDER.includes(rule) ? FLAG_ORDER.indexOf(rule) : FLAG_ORDER.length;
  return cautions
    .filter((caution) => caution.strength === strength)
    .map((caution) => cautionView(context, caution))
    .sort((a, b) => rank(a.rule) - rank(b.rule));
}
