/** What each row of `contract-end.ts` must and must not match; `yes` with the words that it takes. */
export const CONTRACT_END_EXAMPLES: Readonly<
  Record<string, { readonly yes: Readonly<Record<string, string>>; readonly no: readonly string[] }>
> = {
  'contract-until': {
    yes: {
      'His contract runs until 2027.': 'contract runs until 2027',
      'Brandt is under contract until the end of the season.': 'contract until the end of the season',
      'He signed a deal through 2028, with an option.': 'deal through 2028',
      'Terms that tie him down until June 2029 were agreed long ago.': 'Terms that tie him down until June 2029',
      'Under a contract till next summer, he is in no hurry.': 'contract till next summer',
    },
    no: [
      'The deal will not be done until Friday.',
      'A contract is a contract.',
      'Talks went on until midnight.',
      'He will stay until 2027.',
    ],
  },
  'contract-expires': {
    yes: {
      'His contract expires in 2026.': 'contract expires in 2026',
      'The winger, whose deal runs out next summer, wants to go.': 'deal runs out next summer',
      'With a contract set to expire in June 2027, he can wait.': 'contract set to expire in June 2027',
      'The deal ends at the end of the season.': 'deal ends at the end of the season',
      'a contract that expires at the end of the 2025-26 season':
        'contract that expires at the end of the 2025-26 season',
    },
    no: ['His contract has been torn up.', 'Interest in the deal is running out.', 'The offer expires on Friday.'],
  },
  'out-of-contract': {
    yes: {
      'Brandt is out of contract next summer.': 'out of contract next summer',
      'He will be out of contract at the end of the season.': 'out of contract at the end of the season',
      'Out of contract in 2026, he is watched by many.': 'Out of contract in 2026',
    },
    no: ['Players who are out of contract may be signed.', 'Two summers ago he was out of form.'],
  },
};
