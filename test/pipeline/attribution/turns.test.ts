import { describe, expect, it } from 'vitest';
import { attributed } from '../../support/attribution';

/** The sources of the last claim of a page. */
function lastOf(...blocks: string[]): string {
  const sources = attributed(blocks.join('\n\n')).claims.at(-1)?.sources ?? [];
  return sources.map(({ kind, name }) => `${kind} ${name}`).join(' < ');
}

const QUESTIONS = ['Did you sleep?', 'I did, thank you.', 'How is the team?', 'We are fit. My side is ready.'];
const ASKED = 'Would you let Jonas Lindqvist join Torino?';
const ANSWER = 'We will listen, but I can tell you that Torino have not made a bid for Jonas Lindqvist.';

describe('whose word an answer without quotation marks is', () => {
  it.each([
    [
      'a label of initials',
      ['Our man on Genoa', 'We met reporter Bengt Sandberg.', 'Busy week?', 'BS: Yes.', ASKED, `BS: ${ANSWER}`],
      'journalist Bengt Sandberg',
    ],
    [
      'a label of a name',
      [
        'Genoa: the director',
        'The Genoa director Ada Sandberg.',
        'Busy?',
        'Sandberg: Yes.',
        ASKED,
        `Sandberg: ${ANSWER}`,
      ],
      'person Ada Sandberg',
    ],
    [
      'questions, after an opening that introduces who answers',
      [
        'Every word',
        'Genoa manager Bengt Sandberg met the media for his press conference.',
        ...QUESTIONS,
        ASKED,
        ANSWER,
      ],
      'person Bengt Sandberg',
    ],
    [
      'prompts',
      [
        'Sandberg on the window',
        'Genoa manager Bengt Sandberg told the media:',
        'on his team…',
        'I am glad of it.',
        'on the derby…',
        'We must win.',
        'on Jonas Lindqvist…',
        ANSWER,
      ],
      'person Bengt Sandberg',
    ],
    [
      'key lines in quotation marks',
      [
        'Sandberg on the window',
        'Genoa manager Bengt Sandberg has been speaking to the media.',
        'On his team: "I am glad of it."',
        'On the derby: "We must win."',
        'On talk of Torino: "They have not made a bid for Jonas Lindqvist."',
      ],
      'person Bengt Sandberg',
    ],
    [
      'a page that explains',
      [
        'Who is Jonas Lindqvist?',
        'All about him.',
        'How old is he?',
        'He is 21.',
        'Is he good?',
        'Yes.',
        'Who wants him?',
        'Torino have made a bid for Jonas Lindqvist.',
      ],
      'page page',
    ],
    [
      'a page that answers its readers',
      [
        'Mailbag',
        'Your questions, which writer Bengt Sandberg met with joy.',
        'Busy?',
        'BS: Yes.',
        ASKED,
        `BS: ${ANSWER}`,
      ],
      'page page',
    ],
    [
      'a list',
      [
        'Window',
        'Genoa were busy in 2021 with Ivo Novak.',
        'IN: None.',
        'OUT: None.',
        'IN: Jonas Lindqvist signs for Torino.',
      ],
      'page page',
    ],
  ])('%s', (_, blocks, expected) => expect(lastOf(...blocks)).toBe(expected));
});
