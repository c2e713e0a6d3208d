/** What the text says of each player: his club and former clubs, age, nationality, line of the team, women's football. */
import { PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import { type Skeleton, skeletonOf } from '../text/skeleton';
import type { Mention } from '../types';
import type { Board } from './board';

/** "Liverpool target X" and "Chelsea signing X" say nothing of where X is now. */
const NOT_OWN = new Set(['target', 'signing']);
const ROLE = `(?:${[...Object.keys(POSITIONS), ...PLAYER_WORDS]
  .filter((word) => !NOT_OWN.has(word))
  .sort((a, b) => b.length - a.length)
  .join('|')})s?`;
const ADJ =
  "(?:(?!target|targets|signing|transfer|interest|bid|move|new|want|are|is|have|has|to|and|for|over|in|on|with|boss|manager|coach|sign|from)[a-z0-9'-]+ |<[glf]\\d+> )";

interface ClubRow {
  readonly pattern: RegExp;
  /** Weight of the evidence: direct statements outvote conclusions. */
  readonly weight: number;
  readonly former?: boolean;
}

/** Groups: `c` the club, `p` the player. */
const rows: readonly ClubRow[] = [
  {
    weight: 4,
    former: true,
    pattern: new RegExp(
      `(?:former|ex|ex-|one-time|old) (?<c><c\\d+>)(?: and <c\\d+>)? ${ADJ}{0,3}(?:${ROLE} )?(?<p><p\\d+>)`,
      'g',
    ),
  },
  {
    weight: 6,
    pattern: new RegExp(
      `(?<!former |ex |ex- |leave |join |to )(?<c><c\\d+>) (?:'s |' )?${ADJ}{0,4}${ROLE} (?:, )?(?<p><p\\d+>)`,
      'g',
    ),
  },
  { weight: 6, pattern: new RegExp(`(?<c><c\\d+>) 's (?:${ADJ}){0,1}(?:${ROLE} )?(?<p><p\\d+>)`, 'g') },
  { weight: 2, pattern: /(?<=^|[,.:;] |for |of |sign |on |and |in |the )(?<c><c\d+>) (?<p><p\d+>)/g },
  {
    weight: 4,
    pattern:
      /(?<p><p\d+>) ,? ?(?:who |has |is |currently |now |who has )*(?:plays|play|playing|starring|employed|contracted|on the books|under contract|on loan|is|at) (?:for |at |with |by |to )?(?:the )?(?<c><c\d+>)/g,
  },
  {
    weight: 4,
    pattern:
      /(?<p><p\d+>) (?:[a-z,'-]+ ){0,8}?(?:leave|leaving|leaves|quit|exit|depart|departing|away from|departure from|exit from|out of|way out of|part ways with|future at|future with|contract at|contract with|contract .{0,25}? with|remain at|stay at|deal at|his time at|turn his back on) (?:the |parent club |current club )?(?<c><c\d+>)/g,
  },
  {
    weight: 5,
    pattern:
      /(?:sign|signing|signs|signed|land|landing|prise|lure|recruit|buy|bring|capture of|signing of|deal for|move for|poach|tempt|loan|loaned|snap up|swoop for|acquire|secure|joins?|joined|arrival of|take|get)(?:[^.;]{0,30}?) (?<p><p\d+>)(?: (?:[a-z0-9,'-]+|<[fgl]\d+>)){0,6}? (?:from|away from|out of) (?:the |fellow |rivals )*(?<c><c\d+>)/g,
  },
  {
    weight: 3,
    pattern:
      /(?<p><p\d+>) (?:[a-z,'-]+ ){0,6}?(?:join|joins|joined|joining|sign for|signs for|signed for|move to|moved to|to|completes|completed|sealed|seals|loan|switch) (?:[^.;]{0,40}? )?from (?:the |fellow |rivals )*(?<c><c\d+>)/g,
  },
  {
    weight: 3,
    pattern:
      /(?:bid|offer|fee|deal|terms|agreement|talks|negotiations|approach|proposal|enquiry)s? (?:[^.;]{0,25}? )?(?:with|to) (?:the )?(?<c><c\d+>) (?:for|over|about|regarding|to sign|on) (?:the |a |signing )?(?:[a-z0-9-]+ ){0,4}?(?<p><p\d+>)/g,
  },
  {
    weight: 3,
    pattern:
      /(?<!with |to |from |for |by |of )(?<c><c\d+>) (?:(?:is|are|were|was|would|will|could|have|has|had|be|been|not|reportedly|want|wants|said|to|set|ready|willing|prepared|open|happy|looking|keen|hoping|considering|insist) ){0,5}(?:sell|selling|sold|offload|offloading|listen to offers for|let|cash in on|part with|part ways with|value|values|valued|keep|keeping|lose|losing|loan out|loaned out|renew|tie|retain|demanding|release|released)(?: [a-z0-9'-]+){0,3}? (?<p><p\d+>)/g,
  },
  {
    weight: 3,
    pattern:
      /(?<c><c\d+>) (?:[a-z]+ ){0,3}?(?:contract|deal|exit|departure|future|stay|career) (?:of|for) (?<p><p\d+>)/g,
  },
  {
    weight: 3,
    pattern:
      /(?<p><p\d+>) 's (?:(?:[a-z-]+ ){0,3})?(?:<c\d+> )?(?:future|contract|deal|exit|departure|career|time|days|spell|stay|situation) (?:at|with|from|away from) (?:the )?(?<c><c\d+>)/g,
  },
  {
    weight: 3,
    pattern: /(?<p><p\d+>) 's (?<c><c\d+>) (?:future|exit|contract|deal|departure|career|days|stay|team-?mates?)/g,
  },
  {
    weight: 2,
    pattern:
      /(?<p><p\d+>) (?:joined|arrived at|signed for|moved to|has been at|came through at|made his debut for|has (?:made|scored) [^.;]{0,40}? for|started [^.;]{0,40}? for|scored [^.;]{0,40}? for) (?:the )?(?<c><c\d+>)/g,
  },
];

/** Statements about "the" player of a sentence that names only one: they need no name beside the club. */
const LOOSE: readonly ClubRow[] = [
  {
    weight: 3,
    pattern:
      /(?:leave|leaving|left|leaves|quit|quits|exit|exiting|depart|departing|away from|departure from|exit from|way out of|out of|walk away from|stay at|stays at|staying at|stay with|remain at|remain with|remaining at|contract at|contract with|deal at|future at|future with|time at|life at|happy at|unhappy at|part ways with|parting with|continue at|(?:frustration|dismay|situation|career|role|spell|stay|future is no longer|future lies away) (?:at|with|from)|under contract at|under contract with|prise (?:him|her|<p\d+>) (?:away )?from) (?:the |current club |parent club )?(?<c><c\d+>)/g,
  },
  {
    weight: 3,
    pattern:
      /(?<c><c\d+>) 's (?:<f\d+> )?(?:asking price|valuation|demands|resolve|stance|price|price tag|release clause|prized asset|star man|hierarchy)/g,
  },
  {
    weight: 2,
    pattern:
      /(?<!with |to |from |for |by |of |and )(?<c><c\d+>) (?:(?:is|are|were|would|will|could|have|has|had|be|been|not|reportedly|who|,|that) ){0,3}(?:demand|demanding|holding out|hold out|value|rejected|reject|turned down|turn down|accepted|accept|insist|braced|resigned to|prepared to let|willing to let|not for sale|rebuffed|knocked back)/g,
  },
  {
    weight: 2,
    pattern: /(?:move|switch|transfer|loan|arrival|signing|deal|swoop) from (?:the |fellow |rivals )*(?<c><c\d+>)/g,
  },
];

/** The only player of a sentence, or null. */
function onlyPlayer(skeleton: Skeleton): number | null {
  const players = new Set<number>();
  for (const mention of skeleton.mentions) if (mention.kind === 'player') players.add(mention.player);
  const [only] = players;
  return players.size === 1 && only !== undefined ? only : null;
}

function vote(
  skeleton: Skeleton,
  votes: Map<number, Map<number, { weight: number; start: number; end: number }>>,
  former: Map<number, Map<number, { start: number; end: number }>>,
): void {
  const only = onlyPlayer(skeleton);
  for (const row of only === null ? rows : [...rows, ...LOOSE]) {
    for (const match of skeleton.text.matchAll(row.pattern)) {
      const club = skeleton.mentions[Number(match.groups?.c?.slice(2, -1))];
      const named = skeleton.mentions[Number(match.groups?.p?.slice(2, -1))];
      const player = named?.kind === 'player' ? named.player : only;
      if (club?.kind !== 'club' || player === null) continue;
      if (row.weight === 6 && named?.how === 'pronoun') continue;
      const span = skeleton.spanOf(match.index, match.index + match[0].length);
      if (row.former) {
        const list = former.get(player) ?? new Map<number, { start: number; end: number }>();
        list.set(club.club, span);
        former.set(player, list);
        continue;
      }
      const old =
        /(?:last (?:summer|season|year|january)|in (?:19|20)\d\d|years? ago|previously|<d\d+>)/.test(
          skeleton.text.slice(match.index, match.index + match[0].length + 45),
        ) &&
        row.weight !== 6 &&
        row.weight !== 4;
      const list = votes.get(player) ?? new Map<number, { weight: number; start: number; end: number }>();
      const known = list.get(club.club);
      list.set(club.club, {
        weight: (known?.weight ?? 0) + (old ? 0.5 : row.weight),
        start: known?.start ?? span.start,
        end: known?.end ?? span.end,
      });
      votes.set(player, list);
    }
  }
}

function personal(board: Board, skeleton: Skeleton): void {
  const one = new RegExp(
    `(?:(\\d\\d)-year-old )?(?:<g\\d+> )?(?:(?:international|former|[a-z-]+) ){0,2}?(${ROLE})? ?(?:, )?<p(\\d+)>(?: , (\\d\\d)(?= ,| |$))?(?: , (?:a |an |the )?(?:[a-z0-9-]+ ){0,2}?(${ROLE}))?`,
    'g',
  );
  for (const match of skeleton.text.matchAll(one)) {
    const mention = skeleton.mentions[Number(match[3])];
    const player = mention?.kind === 'player' ? board.players[mention.player] : undefined;
    if (!player) continue;
    const age = match[1] ?? match[4];
    if (age && player.age === null) player.age = Number(age);
    for (const word of [match[2], match[5]]) {
      const line = word ? POSITIONS[word.replace(/s$/, '')] : undefined;
      if (line && player.position === null) player.position = line;
    }
  }
}

/** Reads the facts; may run again when more mentions are known. */
export function readFacts(board: Board): void {
  const votes = new Map<number, Map<number, { weight: number; start: number; end: number }>>();
  const former = new Map<number, Map<number, { start: number; end: number }>>();
  const women = /\b(?:WSL|women['’]?s|NWSL|lioness(?:es)?|frauen|femen[ií]\w*)\b/i.test(board.article.text);
  for (const sentence of board.sentences) {
    const mentions: Mention[] = board.of(sentence.index).map((one, index) => ({ ...one, index, text: '' }));
    if (!mentions.some((one) => one.kind === 'player')) continue;
    const skeleton = skeletonOf(sentence, mentions);
    vote(skeleton, votes, former);
    personal(board, skeleton);
  }
  for (const [index, player] of board.players.entries()) {
    player.women = women;
    const best = [...(votes.get(index) ?? [])].sort((a, b) => b[1].weight - a[1].weight || a[1].start - b[1].start)[0];
    if (best && best[1].weight >= 2) {
      player.club = {
        value: best[0],
        evidence: { start: best[1].start, end: best[1].end },
        certainty: best[1].weight >= 5 ? 'known' : 'implied',
      };
    }
    player.former = [...(former.get(index) ?? [])].map(([value, evidence]) => ({
      value,
      evidence,
      certainty: 'known' as const,
    }));
  }
  readNationality(board);
  readManagers(board);
}

function readNationality(board: Board): void {
  for (const nationality of board.nationalities) {
    const next = board
      .of(nationality.sentence)
      .find(
        (one) =>
          one.kind === 'player' &&
          one.start >= nationality.end &&
          one.start - nationality.end < 40 &&
          one.how === 'name',
      );
    const sentence = board.sentences[nationality.sentence];
    if (next?.kind !== 'player' || !sentence) continue;
    const between = sentence.text.slice(nationality.end - sentence.start, next.start - sentence.start);
    if (!/^(?:\s+[\p{L}-]+){0,3}\s+$/u.test(between)) continue;
    const player = board.players[next.player];
    if (player && player.nationality === null) player.nationality = nationality.code;
  }
}

const MANAGES =
  /^<c(\d+)> (?:'s )?(?:new |current |interim |head |first-team |caretaker |under-fire |former )*(?:boss|manager|coach|head coach|gaffer|chief)s? <n(\d+)>|^<n(\d+)> 's <c(\d+)>|^<n(\d+)> , the (?:new |current )?<c(\d+)> (?:boss|manager|coach|head coach)/;

function readManagers(board: Board): void {
  for (const sentence of board.sentences) {
    const mentions: Mention[] = board.of(sentence.index).map((one, index) => ({ ...one, index, text: '' }));
    if (!mentions.some((one) => one.kind === 'person')) continue;
    const skeleton = skeletonOf(sentence, mentions);
    for (const place of skeleton.text.matchAll(/<[cn]\d+>/g)) {
      const match = MANAGES.exec(skeleton.text.slice(place.index));
      if (
        !match ||
        /(?:former|ex|ex-) $/.test(skeleton.text.slice(0, place.index)) ||
        /former (?:boss|manager|coach)/.test(match[0])
      )
        continue;
      const club = skeleton.mentions[Number(match[1] ?? match[4] ?? match[6])];
      const person = skeleton.mentions[Number(match[2] ?? match[3] ?? match[5])];
      if (club?.kind !== 'club' || person?.kind !== 'person') continue;
      const draft = board.persons[person.person];
      if (draft && draft.club === null) {
        draft.club = club.club;
        if (draft.role === 'other') draft.role = 'manager';
      }
    }
  }
}
