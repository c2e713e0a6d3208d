import type { RowExamples } from './row-examples';

export const STEPS_TOLD_EXAMPLES: Readonly<Record<string, RowExamples>> = {
  'not-yet-agreed': {
    yes: [
      'No deal yet between the clubs for Marco Ferri.',
      'The proposed move from Genoa to Burnley has hit a snag.',
      'A fee has yet to be agreed, Marco Ferri knows.',
      'Personal terms for Jonas Lindqvist are still to be finalised.',
      'Their pursuit of Marco Ferri has hit a late snag.',
      'The Jonas Lindqvist saga looks set to drag on.',
    ],
    no: ['The fee was agreed by both clubs, Marco Ferri said.', 'Jonas Lindqvist has hit a purple patch.'],
  },
  'news-expected': {
    yes: [
      'An announcement is expected on Thursday, Marco Ferri wrote.',
      'Jonas Lindqvist is due in Turin today.',
      'Marco Ferri was spotted at the airport.',
      'Jonas Lindqvist medical today',
      'Marco Ferri bound for Turin',
    ],
    no: [
      'An announcement over the stadium by Marco Ferri was expected to fail.',
      'Jonas Lindqvist is due in court on Monday.',
      'Marco Ferri is expected in the team on Saturday.',
    ],
  },
  'over-the-line': {
    yes: ['We hope to get it over the line with Jonas Lindqvist.', 'They want to get a deal done for Marco Ferri.'],
    no: ['Jonas Lindqvist got the ball over the line.', 'Marco Ferri got the job done.'],
  },
  'decision-told': {
    yes: [
      'Jonas Lindqvist has a couple of options abroad.',
      'Jonas Lindqvist has informed the club of his decision.',
      'Marco Ferri does not know where he will be playing next season.',
      'It is time for Jonas Lindqvist to move on.',
    ],
    no: ['Jonas Lindqvist told the club about his ankle.', 'It was time to leave the pitch for Marco Ferri.'],
  },
  'decision-weak': {
    yes: [
      'Jonas Lindqvist will make a decision after the World Cup.',
      'Marco Ferri is in no rush to decide.',
      'Jonas Lindqvist is a player that we have looked at.',
    ],
    no: [
      'The coach will make a decision on his fitness, Marco Ferri said.',
      'Marco Ferri is a player who looked at the bench.',
    ],
  },
  'signs-several': {
    yes: ['Genoa sign trio', 'Udinese snap up two young players on loan'],
    no: ['Genoa sign off with a win', 'Udinese unveil a pair of new kits'],
  },
};
