/** Somebody who speaks by what he is, not by name: "his agent", "the player's representatives", "the Lens manager". Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

const OF_PLAYER =
  'agents?|representatives?|camp|entourage|advis[eo]rs?|intermediar(?:y|ies)|lawyers?|father|mother|brother|uncle|family|management|spokes(?:man|woman|person)';
const OF_CLUB =
  '(?:(?:head )?coach|manager|boss|president|vice-president|chairman|chairwoman|owner|chief executive|CEO|(?:sporting|technical|football) director|director of football|spokes(?:man|woman|person))';
const WHOSE = String.raw`(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he (?:[\w-]+ ){0,2}[\w-]+['’]s|(?!(?:But|And|Yet|Now|However|Agent)\b)(?:[A-Z][\p{L}-]+ ){0,2}[A-Z][\p{L}-]+['’]s?)`;

/** The voice itself. */
const VOICE = String.raw`(?:${WHOSE} (?:${OF_PLAYER})|(?:[Tt]he |[Aa]n? )?(?:agents?|representatives?|camp|entourage|family) (?:of|for) (?:the (?:player|[\w-]+er|\d+-year-old)|(?:[A-Z][\p{L}-]+ ?){1,3})|(?:[Tt]he|[Tt]heir|${WHOSE}) (?:(?:[A-Z][\p{L}-]+ ){0,2})${OF_CLUB})`;

const SPEAKS = String.raw`(?:(?:has|have|had|have since|has since|was quick to|were quick to|\w+ly) )*(?:den(?:y|ies|ied)|insist(?:s|ed|ing)?|dismiss(?:es|ed)?|rubbish(?:es|ed)?|rul(?:e|es|ed) out|laugh(?:s|ed)?|play(?:s|ed) down|pour(?:s|ed)?|quash(?:es|ed)?|reject(?:s|ed)?|refut(?:e|es|ed)|say(?:s|ing)?|said|tell(?:s|ing)?|told|stress(?:es|ed)?|claim(?:s|ed)?|confirm(?:s|ed)?|call(?:s|ed)|add(?:s|ed)|declar(?:es|ed)|maintain(?:s|ed)?|distanc(?:e|es|ed)|made it clear|makes it clear)`;

export const VOICE_WORDS = {
  /** "His agent has denied". */
  voiceSpeaks: packed(new RegExp(String.raw`(?<!\b(?:to|by|with|from|at) )(?<voice>${VOICE}),? ${SPEAKS}\b`, 'u')),
  /** "Said his agent". */
  voiceAfterVerb: packed(
    new RegExp(
      String.raw`\b(?:said|says|insisted|added|according to|disputed by|denied by|dismissed by|rubbished by|told by) (?<voice>${VOICE})\b`,
      'u',
    ),
  ),
  /** "Agent: he stays". */
  voiceOfAgent: packed(/^(?<voice>[Aa]gent):/),
};
