import { describe, expect, test } from 'vitest';
import { matchArtefact } from '../../src/knowledge/encode';
import { loadKnowledge } from '../../src/knowledge/load';
import { readTables } from '../../src/knowledge/tables';
import { tokensOf as engineTokens } from '../../src/pipeline/sentences/tokens';
import { tokensOf } from './tokens';

const knowledge = loadKnowledge(matchArtefact(readTables()));

/** Hits of a sentence as "words=kind:id", weak ones with "?". */
function found(sentence: string, split = false): readonly string[] {
  const tokens = tokensOf(sentence, split);
  return knowledge.match(tokens).map((hit) => {
    const words = sentence.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end);
    const [first] = hit.candidates;
    return `${words}=${first?.kind}:${first?.id}${first?.strength === 'weak' ? '?' : ''}${first?.women ? ' women' : ''}`;
  });
}

describe('names in running text', () => {
  test.each<[string, readonly string[]]>([
    [
      'Newcastle want more for Bruno than Bayern Munich offer',
      ['Newcastle=club:newcastle-united', 'Bayern Munich=club:bayern-munich'],
    ],
    ['There is no interest in the centre-back', []],
    [
      'The Mail on Sunday spoke to Erik ten Hag',
      ['Mail on Sunday=outlet:daily-mail', 'Erik ten Hag=person:Erik ten Hag'],
    ],
    ['That was a nice move by the agent', []],
    ['The agent flew to Nice on Monday', ['Nice=club:nice?']],
    ['Inter are waiting', ['Inter=club:inter']],
    ["Juventus' offer and Arsenal's reply", ['Juventus=club:juventus', 'Arsenal=club:arsenal']],
    ['ARSENAL PREPARE NEW BID', ['ARSENAL=club:arsenal']],
    ['AFC Bournemouth want him, AFC not', ['AFC Bournemouth=club:bournemouth', 'AFC=club:arsenal?']],
    ['FC Barcelona and Chelsea FC talk', ['FC Barcelona=club:barcelona', 'Chelsea FC=club:chelsea']],
    ['Chelsea Women sign a goalkeeper', ['Chelsea Women=club:chelsea women']],
    [
      'Atlético de Madrid and Atletico Madrid are one club',
      ['Atlético de Madrid=club:atletico-madrid', 'Atletico Madrid=club:atletico-madrid'],
    ],
    [
      "Nott'm Forest or Nott’m Forest",
      ["Nott'm Forest=club:nottingham-forest", 'Nott’m Forest=club:nottingham-forest'],
    ],
    ['Brighton & Hove Albion said', ['Brighton & Hove Albion=club:brighton-hove-albion']],
    ['according to AS, the player', ['AS=outlet:as?']],
    ['as the player said', []],
    ['reports in Spain say so', ['reports in Spain=collective:spanish-media']],
    ['the Catalan media are excited', ['Catalan media=collective:catalan-media']],
    ['Spain international', ['Spain=country:ES']],
    ['the Turin-based club', []],
    ['the ex-Arsenal winger', ['ex-Arsenal=club:arsenal']],
    ['written by @FabrizioRomano today', ['@FabrizioRomano=journalist:fabrizio-romano']],
    ['the sun was out', []],
    ['The Sun reports it', ['The Sun=outlet:the-sun']],
    ['Mikel Arteta told reporters', ['Mikel Arteta=person:Mikel Arteta']],
    ['Arteta told reporters', ['Arteta=person:Mikel Arteta']],
    // Spellings: accents, hyphens, apostrophes, capitals, affixes.
    [
      'Bruno Guimarães and Bruno Guimaraes',
      ['Bruno Guimarães=player:Bruno Guimarães', 'Bruno Guimaraes=player:Bruno Guimarães'],
    ],
    ['Trent Alexander-Arnold', ['Trent Alexander-Arnold=player:Trent Alexander-Arnold']],
    [
      'BRIGHTON & HOVE ALBION REJECT INTER BID',
      ['BRIGHTON & HOVE ALBION=club:brighton-hove-albion', 'INTER=club:inter'],
    ],
    ["WEST HAM'S OFFER", ['WEST HAM=club:west-ham-united']],
    ['Beşiktaş or Besiktas', ['Beşiktaş=club:besiktas', 'Besiktas=club:besiktas']],
    ['Bayern München and Bayern Munich', ['Bayern München=club:bayern-munich', 'Bayern Munich=club:bayern-munich']],
    ['Reading FC is a club', ['Reading FC=club:reading']],
    ['Reading is a club', ['Reading=club:reading?']],
    ['reading the report', []],
    // Nicknames, in English and in the club's own language.
    ['BVB and Los Blancos', ['BVB=club:borussia-dortmund', 'Los Blancos=club:real-madrid']],
    ['the Rossoneri and the Canaries', ['Rossoneri=club:ac-milan', 'Canaries=club:norwich-city?']],
    // The women's side where the text says so.
    ['Barcelona Femení want her', ['Barcelona Femení=club:barcelona women']],
    ['Arsenal WFC want her', ['Arsenal WFC=club:arsenal women']],
    ['Arsenal want women in football to be paid', ['Arsenal=club:arsenal']],
    // A longer name wins, and a name is no part of another word.
    ['Real Sociedad and Real Madrid Castilla', ['Real Sociedad=club:real-sociedad', 'Real Madrid=club:real-madrid']],
    ['Inter Miami, not Inter', ['Inter Miami=club:inter-miami', 'Inter=club:inter']],
    ['an international of interest', []],
    ['reports from Spain', ['reports from Spain=collective:spanish-media']],
    ['media out of Turkey', ['media out of Turkey=collective:turkish-media']],
    ['a report in the paper', []],
    ['Turin-based newspapers say', ['Turin-based newspapers=collective:turin-media']],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
    if (!sentence.includes('ex-')) expect(found(sentence, true)).toEqual(expected);
  });
});

test("half of somebody's name is no club", () => {
  expect(found('Mapou Yanga-Mbiwa')).toEqual([]);
  expect(found('Arsenal-Linked Winger Stays')).toEqual(['Arsenal-Linked=club:arsenal']);
  expect(found('Ex-Arsenal winger')).toEqual(['Ex-Arsenal=club:arsenal']);
  expect(found('the Lens-Lyon match')).toEqual(['Lens-Lyon=club:lens?']);
});

test.each([
  ["Borussia M'gladbach", 'borussia-monchengladbach'],
  ['M’gladbach', 'borussia-monchengladbach'],
  ["Hapoel Be'er Sheva", 'hapoel-be-er-sheva'],
])('%s: the engine keeps a word with its apostrophe, and what follows it is small', (name, id) => {
  const [hit] = knowledge.match(engineTokens(name, 0, name.length));
  expect(hit?.candidates.map((one) => one.id)).toEqual([id]);
});

describe('clubs of one name', () => {
  const candidates = (name: string) => knowledge.match(tokensOf(name))[0]?.candidates.map((one) => one.id);

  test.each<[string, readonly string[]]>([
    ['Arsenal', ['arsenal', 'arsenal-de-sarandi']],
    ['Barcelona', ['barcelona', 'barcelona-sc']],
    ['Everton', ['everton', 'everton-de-vina-del-mar']],
    ['Santos', ['santos', 'santos-laguna']],
  ])('%s: the one meant first, then the others', (name, ids) => {
    expect(candidates(name)).toEqual(ids);
    expect(
      knowledge
        .match(tokensOf(name))[0]
        ?.candidates.slice(1)
        .map((one) => one.strength),
    ).toEqual(['weak']);
  });

  test('a look-up gives the one meant first, a longer name the other', () => {
    expect(knowledge.clubByName('Arsenal')?.id).toBe('arsenal');
    expect(knowledge.clubByName('Arsenal de Sarandí')?.id).toBe('arsenal-de-sarandi');
  });
});

describe('look-ups', () => {
  test.each<[string, string | null]>([
    ['Man Utd', 'manchester-united'],
    ['manchester united', 'manchester-united'],
    ['Manchester United FC', 'manchester-united'],
    ['FC Chelsea', 'chelsea'],
    ['Chelsea Women', 'chelsea'],
    ['PSG', 'paris-saint-germain'],
    ['no such club', null],
    ['', null],
  ])('club %s', (name, id) => {
    expect(knowledge.clubByName(name)?.id ?? null).toBe(id);
  });

  test.each<[string, string | null]>([
    ['marca', 'marca'],
    ['Marca', 'marca'],
    ['https://www.marca.com/futbol/1.html', 'marca'],
    ['www.bbc.co.uk/sport/football', 'bbc-sport'],
    ['@FabrizioRomano', 'fabrizio-romano'],
    ['Guardian', 'the-guardian'],
    ['The Star', 'sheffield-star'],
    ['Star', null],
    ['National', null],
    ['no such source', null],
    ['', null],
  ])('source %s', (name, id) => {
    expect(knowledge.sourceByName(name)?.id ?? null).toBe(id);
  });

  test('known people are found by their names’ keys', () => {
    expect(knowledge.persons.get('mikel arteta')).toEqual({ name: 'Mikel Arteta', played: 2016, role: 'manager' });
    expect(knowledge.persons.get('nobody at all')).toBeUndefined();
  });

  test('a club knows its rivals', () => {
    expect(knowledge.clubs.get('arsenal')?.rivals).toContain('tottenham-hotspur');
    expect(knowledge.clubs.get('tottenham-hotspur')?.rivals).toContain('arsenal');
  });
});
