/** A player whose word on another one a sentence gives: "'We want him to stay,' Lund told the Oban Times." */
import type { PlayerPlace } from './players';

const WORDS_BEFORE = /^(?!(?:.* )?(?:i|me|my|myself) ).* , $/;
const SPEAKS =
  /^ (?:has |have |had |also |later |then )*(?:told|tells|said|says|added|adds|admitted|insisted|revealed|explained|confirmed|joked|warned)(?= )/;

/** The places with him who speaks behind words about another, in which he says nothing of himself, set aside. */
export function lessSpeaker(places: readonly PlayerPlace[], text: string): readonly PlayerPlace[] {
  const speaker = places.find(
    ({ at, end, named }) => named && WORDS_BEFORE.test(text.slice(0, at)) && SPEAKS.test(text.slice(end)),
  );
  const other = places.some(
    ({ player, aside, at }) => speaker && !aside && player !== speaker.player && at < speaker.at,
  );
  return other ? places.map((one) => (one === speaker ? { ...one, aside: true } : one)) : places;
}
