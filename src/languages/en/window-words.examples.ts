/** What each row of `window-words.ts` must and must not match. */
export const WINDOW_EXAMPLES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'now-deadline': {
    yes: [
      'They hope to sign him before the deadline.',
      'It must be done by Monday’s deadline.',
      'A deal ahead of the transfer deadline is likely.',
      'It must happen before the window closes.',
    ],
    no: [
      'Business was done on deadline day.',
      'He missed the deadline for his tax return.',
      'The window was left open.',
      'The deadline is long gone.',
    ],
  },
  'now-immediately': {
    yes: [
      'Brandt leaves with immediate effect.',
      'An immediate loan move is possible.',
      'He will immediately join his new club.',
      'He would move on loan immediately.',
    ],
    no: ['He made an immediate impact.', 'His immediate family stayed.', 'They denied it immediately.'],
  },
  'now-to-play': {
    yes: [
      'They hope to have him available for Saturday’s derby.',
      'He could make his debut on Sunday.',
      'in time for the weekend',
    ],
    no: ['He is available for transfer.', 'He played on Saturday.', 'The squad for the season is named.'],
  },
  'now-moves-soon': {
    yes: [
      'He will sign this week.',
      'A medical is booked for tomorrow.',
      'The deal should close in the coming days.',
      'Today he flies to London.',
      'He will be unveiled on Wednesday.',
      'They hope to announce it by Friday; the announcement is due by Friday.',
      'sign him in the next 48 hours',
    ],
    no: [
      'They held talks this week.',
      'A bid went in today.',
      'They watched him on Sunday.',
      'He may sign next week.',
      'Last month they spoke.',
      'In the coming years he will lead.',
    ],
  },
  'free-agent': {
    yes: [
      'The free agent has trained alone.',
      'He joins on a free.',
      'Brandt, out of contract since June, signs.',
      'A pre-contract was signed.',
      'His contract was terminated.',
      'He left Northport by mutual consent.',
    ],
    no: ['He was free of pain.', 'His agent was free to talk.', 'He took a free kick.'],
  },
  emergency: {
    yes: ['An emergency loan was granted.', 'They need an emergency goalkeeper.'],
    no: ['The emergency services came.', 'A loan was agreed.'],
  },
};

/** Sentences that tell of a window to come or past. */
export const OTHER_WINDOW_EXAMPLES: { readonly yes: readonly string[]; readonly no: readonly string[] } = {
  yes: [
    'He will join in January.',
    'The talks are about a summer move.',
    'They will return for him next summer.',
    'He signs when the window reopens.',
    'The deal takes effect at the end of the season.',
    'They wanted him last summer.',
    'He joins in the new year.',
  ],
  no: [
    'He will join this week.',
    'Brandt signs today.',
    'They hope to sign him before the window closes.',
    'The medical is tomorrow.',
  ],
};
