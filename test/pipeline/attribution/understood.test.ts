/** Whom "he", "the club" and words without a speaker leave to be understood. */
import { expect, it } from 'vitest';
import { cites } from '../../support/attribution';

const MANAGER = 'Everton manager David Moyes met the press on Friday.\n\n';

it.each([
  ['he who is spoken of does not speak', `${MANAGER}“Jonas Lindqvist stays,” he said.`, 'person David Moyes'],
  [
    'nor does he when the words say “him”',
    `${MANAGER}“We want to keep him,” he said of Jonas Lindqvist.`,
    'person David Moyes',
  ],
  [
    'words of one who has just been brought up',
    `${MANAGER}“Jonas Lindqvist is not for sale and never was.”`,
    'person David Moyes',
  ],
  [
    'words to the outlet that has just been named',
    'Everton manager David Moyes gave an interview to Sky Sports.\n\n“Jonas Lindqvist is not for sale.”',
    'outlet Sky Sports < person David Moyes',
  ],
  [
    'whom the sentence before is about, whatever it says of him on the way',
    'Everton stand firm.\n\nAnd David Moyes, who has turned down two offers, has criticised City boss Mark Hughes.\n\nHe said: “Jonas Lindqvist is not for sale.”',
    'person David Moyes',
  ],
  [
    'nobody with an office has been brought up',
    'Jonas Lindqvist and David Moyes met on Friday.\n\n“He is not for sale and never was.”',
    'page',
  ],
  [
    'the club of the one who speaks',
    'Everton beat Genoa.\n\n“Jonas Lindqvist is here,” Everton manager David Moyes told the club’s website.',
    'club Everton < person David Moyes',
  ],
  [
    'the only club of the sentence before',
    'Jonas Lindqvist has joined Everton.\n\n“I could not be happier,” Lindqvist told the club website.',
    'club Everton < person Jonas Lindqvist',
  ],
  [
    'the club that he has joined',
    'Jonas Lindqvist has joined Everton from Genoa.\n\nThe club confirmed that he has signed.',
    'club Everton',
  ],
  [
    'two clubs leave it open',
    'Jonas Lindqvist has long been a target of Everton and Genoa.\n\nThe club confirmed that he has signed.',
    'page',
  ],
  [
    'in a report that the paragraph tells',
    'According to Marca, Everton want him. The club has made it clear that Jonas Lindqvist is a target.',
    'outlet Marca < club Everton',
  ],
  [
    'talks on to the outlet that he talked to',
    'David Moyes told Marca: “He stays.”\n\nMoyes was calm, admitting that he may go.\n\n“Jonas Lindqvist can go if they pay.”',
    'outlet Marca < person David Moyes',
  ],
  [
    'what he says elsewhere is not said to it',
    'David Moyes told Marca: “He stays.”\n\nMoyes confirmed that Jonas Lindqvist had asked to leave.',
    'person David Moyes',
  ],
  [
    'a quotation that reopens in the paragraph goes on',
    'David Moyes said: "We know where we are. "There has been no offer. Jonas Lindqvist stays."',
    'person David Moyes',
  ],
  [
    'the winger of a report is told on of',
    'A winger in demand\n\nAccording to Marca, Everton want Jonas Lindqvist.\n\nThe winger is keen on the move.',
    'outlet Marca',
  ],
  [
    'by name he is the page’s again',
    'A winger in demand\n\nAccording to Marca, Everton want Jonas Lindqvist.\n\nLindqvist has two years left and Genoa like him.',
    'page',
  ],
])('%s', (_, text, expected) => expect(cites(text)).toBe(expected));
