/** Words for what somebody is: player roles by line of the team, and roles of people who are not transferred. */
import type { PersonRole } from '../../pipeline/types';

/** Lines of a team; descriptions of one line do not fit a player of another. */
export type Line = 'goalkeeper' | 'defender' | 'midfielder' | 'forward';

export const POSITIONS: Readonly<Record<string, Line>> = {
  goalkeeper: 'goalkeeper',
  keeper: 'goalkeeper',
  'shot-stopper': 'goalkeeper',
  stopper: 'goalkeeper',
  custodian: 'goalkeeper',
  defender: 'defender',
  'centre-back': 'defender',
  'center-back': 'defender',
  'centre-half': 'defender',
  'left-back': 'defender',
  'right-back': 'defender',
  'full-back': 'defender',
  fullback: 'defender',
  'wing-back': 'defender',
  'left-sided defender': 'defender',
  midfielder: 'midfielder',
  playmaker: 'midfielder',
  schemer: 'midfielder',
  anchorman: 'midfielder',
  striker: 'forward',
  forward: 'forward',
  winger: 'forward',
  attacker: 'forward',
  frontman: 'forward',
  hitman: 'forward',
  marksman: 'forward',
  poacher: 'forward',
  'centre-forward': 'forward',
  'center-forward': 'forward',
  'wide man': 'forward',
  wideman: 'forward',
};

/** Other words for a player; they say nothing of his line. */
export const PLAYER_WORDS = new Set(
  (
    'star stars ace player players man teenager youngster starlet prodigy wonderkid talent sensation international captain ' +
    'skipper outcast loanee signing target gem hotshot superstar veteran maestro flop favourite hero duo trio pair ' +
    'academy graduate footballer man sharpshooter speedster dynamo colossus talisman'
  ).split(' '),
);

export const PERSON_WORDS: Readonly<Record<string, PersonRole>> = {
  manager: 'manager',
  boss: 'manager',
  coach: 'manager',
  'head coach': 'manager',
  gaffer: 'manager',
  tactician: 'manager',
  director: 'director',
  'sporting director': 'director',
  'technical director': 'director',
  'director of football': 'director',
  'football director': 'director',
  'transfer chief': 'director',
  'recruitment chief': 'director',
  chief: 'director',
  ceo: 'director',
  'chief executive': 'director',
  executive: 'director',
  chairman: 'chairman',
  chair: 'chairman',
  president: 'chairman',
  'vice-president': 'chairman',
  owner: 'owner',
  'co-owner': 'owner',
  'part-owner': 'owner',
  agent: 'agent',
  agents: 'agent',
  'super-agent': 'agent',
  intermediary: 'agent',
  representative: 'agent',
  adviser: 'agent',
  advisor: 'agent',
  lawyer: 'agent',
  pundit: 'pundit',
  analyst: 'pundit',
  legend: 'pundit',
  presenter: 'pundit',
  commentator: 'pundit',
  father: 'relative',
  mother: 'relative',
  brother: 'relative',
  wife: 'relative',
  uncle: 'relative',
  sister: 'relative',
  girlfriend: 'relative',
  minister: 'other',
  spokesman: 'other',
  spokesperson: 'other',
  doctor: 'other',
  referee: 'other',
  actor: 'other',
  singer: 'other',
  photographer: 'other',
};

export const JOURNALIST_WORDS = new Set(
  'journalist reporter correspondent insider expert writer columnist editor guru specialist broadcaster'.split(' '),
);
