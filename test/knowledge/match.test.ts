import { describe, expect, test } from 'vitest';
import { matchArtefact } from '../../src/knowledge/encode';
import { loadKnowledge } from '../../src/knowledge/load';
import { readTables } from '../../src/knowledge/tables';
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
    ['That was a nice move by the agent', []],
    ['The agent flew to Nice on Monday', ['Nice=club:nice?']],
    ['Inter are waiting', ['Inter=club:inter']],
    ["Juventus' offer and Arsenal's reply", ['Juventus=club:juventus', 'Arsenal=club:arsenal']],
    ['ARSENAL PREPARE NEW BID', ['ARSENAL=club:arsenal']],
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
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
    if (!sentence.includes('ex-')) expect(found(sentence, true)).toEqual(expected);
  });
});
