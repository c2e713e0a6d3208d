/** Words that make what follows in their sentence no statement of its day: a condition, or what was once so. */

interface UnrealRow {
  readonly id: string;
  readonly pattern: RegExp;
}

export const UNREAL: readonly UnrealRow[] = [
  { id: 'condition', pattern: /\b(?:if|unless|in case|provided that|as long as)\b/i },
  {
    id: 'inverted-condition',
    pattern:
      /(?:^|[,;:] |\b(?:that|and|or) )(?:[Ss]hould|[Ww]ere|[Hh]ad) (?!(?:be|been|have)\b)(?:[A-Z]\S*|he|she|it|they|the)\b/,
  },
  {
    id: 'once',
    pattern:
      /(?<!at )\bonce\b|\b(?:previously|formerly|back then|had (?:\w+ )?(?:earlier|previously|always)|last (?:year|summer|winter|season)|(?:two|three|four|several) (?:year|summer|winter|season|month)s ago)\b/i,
  },
];

/** Whether the words between a sentence's start and a statement take its force from it; "but" begins anew. */
export function isUnreal(before: string): boolean {
  const clause = before.split(/\b(?:but|however|although|though)\b/i).at(-1) ?? before;
  return UNREAL.some((row) => row.pattern.test(clause));
}
