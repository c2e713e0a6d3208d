/** What each row of `refusal-words.ts` must and must not match. */
export const REFUSAL_EXAMPLES: Readonly<
  Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  'not-for-sale': {
    yes: [
      'He is not for sale.',
      'Northport say that Brandt is not even for sale',
      'They consider him untouchable.',
      'Northport have no intention of letting the 24-year-old go',
      'The club have no desire to sell',
      'Brandt is off-limits',
    ],
    no: [
      'He is for sale.',
      'Brandt is on the market',
      'They have no plans for him',
      'He is not in the squad for Saturday',
    ],
  },
  'will-not-sell': {
    yes: [
      'Northport will NOT sell Brandt',
      'They won’t be letting him go',
      'The club are unwilling to consider his exit',
      'They refuse to sell',
      'Brandt will not be sold tonight',
      'not open to selling the winger',
      'The club do not intend to part ways with him',
      'They are not countenancing a sale',
    ],
    no: [
      'They are not willing to meet the price',
      'Northport will sell Brandt',
      'The club are willing to listen to offers',
      'It is unlikely that they will entertain offers',
      'They are not transfer listed',
    ],
  },
  stays: {
    yes: [
      'Northport will not be signing Brandt',
      'Brandt will stay',
      'He would be staying in Northport',
      'I am staying',
      'Brandt is going nowhere',
      'He is set to remain at Northport',
      'He has committed his future to them',
      'Brandt will not leave',
      'He won’t be moving',
      'the player will stay',
      'the winger is staying',
    ],
    no: [
      'Brandt will not be signing a new contract',
      'He could decide to remain at Northport',
      'his intention was to remain in the side',
      'We hoped that he would stay at home',
      'They will be staying up',
      'the player may stay',
    ],
  },
  'does-not-want': {
    yes: [
      'Brandt doesn’t want to leave',
      'He has no intention of leaving',
      'no interest in signing him',
      'not interested in joining them',
    ],
    no: [
      'Brandt wants to leave',
      'He does not want to play in goal',
      'They have no interest in football',
      'isn’t interested in money',
    ],
  },
  'is-false': {
    yes: [
      'The rumours are wide of the mark',
      'His agent called the story fake news',
      'They dismissed the links as “nonsense”',
      'The stories were simply untrue',
      'There is no truth in it',
      'He ruled out the possibility of selling Brandt',
      'Northport have ruled out a sale',
    ],
    no: [
      'It would be nonsense to sell',
      'That is not false modesty',
      'He ruled out a return to Europe',
      'His shot was wide',
    ],
  },
  denies: {
    yes: [
      'Northport have denied that terms are agreed',
      'They rule out a loan',
      'The club laughed off the interest',
      'He dismissed the reports',
      'A sale is out of the question',
      'The move is off the table',
      'He denied reports of a meeting, and of a rift with his coach',
    ],
    no: [
      'The keeper denied him twice',
      'The coach dismissed his staff',
      'He was ruled offside',
      'The club have a strong interest',
      'It would be nonsense to sell',
      'The director denied reports that his contract has a release clause',
      'He dismissed talk of a rift with his coach',
      'They denied that the forward is unhappy',
    ],
  },
  'nothing-there': {
    yes: [
      'They are not in talks with Northport',
      'They have not made contact with the club',
      'There has been no offer from them',
      'no concrete approach was made',
      'no deal has been agreed',
      'There is no deal',
      'There will be no deal for him',
      'not a single offer has come in',
    ],
    no: [
      'They are in talks',
      'The offer was not high',
      'They have made an offer',
      'no other winger has more goals',
      'no dealings with him',
    ],
  },
  'has-ended': {
    yes: [
      'The move for Brandt is off',
      'The deal for him is dead',
      'They have cooled on him',
      'Eastvale United have given up',
      'The move has collapsed',
    ],
    no: ['He is off the pitch', 'The move is on', 'They have ended the season third', 'a deal that may collapse'],
  },
};

/** Whole sentences with words of refusal that keep nobody. */
export const NO_REFUSAL_EXAMPLES: readonly string[] = [
  'They are not willing to sell below their asking price.',
  'There has not yet been any contact; no offer is expected.',
  'Northport deny a bid for the club.',
  'He refused to be drawn into denying it.',
  'No offer matches their valuation.',
  'They study the bid despite them not being open to selling.',
  'A price was named despite not wanting to sell.',
  'I hope that he stays, said his team-mate.',
  'The fans would love Brandt to stay.',
  'Cash is out of the question, but a swap is not.',
  'Northport will not sell him for less than £40m.',
  'Brandt is not for sale unless somebody pays his clause.',
  'They refuse to let him go until they have found another winger.',
  'The board are confident that Ola Brandt will stay.',
  'His coach believes he will stay.',
];
