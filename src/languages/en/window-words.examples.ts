/** What each row of `window-words.ts` must and must not match. */
export const WINDOW_EXAMPLES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'now-deadline': {
    yes: [
      'They hope to sign him before the deadline.',
      'Business was done on deadline day.',
      'A deal ahead of the transfer deadline is likely.',
      'It must happen before the window closes.',
    ],
    no: ['He missed the deadline for his tax return.', 'The window was left open.', 'The deadline is long gone.'],
  },
  'now-immediately': {
    yes: [
      'Brandt leaves with immediate effect.',
      'An immediate move is possible.',
      'He will immediately join his new club.',
    ],
    no: ['He made an immediate impact.', 'His immediate family stayed.'],
  },
  'now-this-window': {
    yes: [
      'He will sign this week.',
      'A medical is booked for tomorrow.',
      'The deal should close in the coming days.',
      'Today he flies to London.',
    ],
    no: ['He may sign next week.', 'Last month they spoke.', 'In the coming years he will lead.'],
  },
  'free-agent': {
    yes: [
      'The free agent has trained alone.',
      'He joins on a free.',
      'Brandt, out of contract since June, signs.',
      'A pre-contract was signed.',
    ],
    no: ['He was free of pain.', 'His agent was free to talk.', 'He took a free kick.'],
  },
  emergency: {
    yes: ['An emergency loan was granted.', 'They need an emergency goalkeeper.'],
    no: ['The emergency services came.', 'A loan was agreed.'],
  },
};
