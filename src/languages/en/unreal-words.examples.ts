/** What each row of `unreal-words.ts` must and must not match. */
export const UNREAL_EXAMPLES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  condition: {
    yes: ['Or, if Brandt is', 'He stays unless they', 'In case he', 'as long as the manager'],
    no: ['The club insist that he is', 'A stiff refusal to', 'Northport have no'],
  },
  'inverted-condition': {
    yes: ['Should Northport', 'The paper says that should Eastvale United', 'He would go, had he', 'and were the club'],
    no: ['He should', 'They had', 'The fans should not', 'that he should be', 'The club were not'],
  },
  once: {
    yes: [
      'He once',
      'Brandt, who previously',
      'he had said earlier that he',
      'He had always',
      'Last summer they',
      'two years ago',
    ],
    no: ['At once after the', 'he has said', 'Last week they', 'this summer they', 'who has three years left on'],
  },
};
