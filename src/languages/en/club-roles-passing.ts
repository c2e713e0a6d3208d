/** Denials, sums for a club, moves that came to nothing, and what else a club shops for. Asked in the order of club-roles.ts. */
import { EPITHET } from './club-epithets';
import type { ClubRoleRow } from './club-role-row';
import { RUMOURS, SPEAKS } from './club-role-words';

const THE = `(?: (?:the|${EPITHET}))*`;
const ARE = '(?:(?:are|is|were|was|have|has|had|been|said|to|be|remain|continue) ){0,5}';

export const PASSING_ROLES: readonly ClubRoleRow[] = [
  {
    // "Genoa target set to join a rival", "Genoa target agrees a move elsewhere": whoever gets him, not they.
    id: 'target-goes-elsewhere',
    role: 'none',
    after:
      /^ targets? (?:<p\d+> )?(?:[a-z]+ ){0,2}?(?:agree|set|close|sign|join|complet|near|seal|pick)[a-z]*(?: (?:[a-z-]+|<[fgl]\d+>)){0,6}? (?:elsewhere|(?:to|joins?|joining|for|with) (?:(?:an?|their|the|fellow|league|<[gl]\d+>) )*rivals?|(?:another|fellow) [^,.]{0,20}(?:club|side|team))(?= |[.,]|$)/,
  },
  {
    // "X, who came through at Lens, has signed for Torino": what follows the comma is his, not the club's.
    id: 'where-he-was',
    role: 'none',
    before: `<p\\d+> , who (?:had |has |was |[a-z]+ly |first |once |most )*(?!join|sign|mov|agree|link|want)(?:[a-z]+ed|spent|began|c[ao]me|made|won) (?:(?!<c|,)[^ ]+ ){0,9}(?:at|for|with|from)(?: [a-z-]+| <g\\d+>){0,4} $`,
    after: /^ , (?:has|is|will|was|had|would|could|sign|join|now)/,
  },
  {
    // "Lens are in line to pocket £4m due to a sell-on clause": a club of his past.
    id: 'has-share',
    role: 'none',
    after: `^ ${ARE}(?:(?:in line|set|due|likely|expected|stands?|hop(?:e|ing)|entitled) to |will |would |could |can )(?:now )*(?:(?:be )?(?:entitled|due)|pocket|receive|bank|earn|net|collect|get|take|make|be paid|benefit) [^.;]{0,70}(?:sell-on|solidarity|compensation|percentage|per ?cent|%|share|slice|cut)(?= |[.,]|$)`,
  },
  {
    id: 'whose-contract',
    role: 'from',
    before: '(?<![a-z])(?:reject|refus|snub|spurn|declin|ignor|turn)(?:s|ed|ing)?(?: down)? (?:the )?$',
    after: /^ 's (?:[a-z-]+ ){0,3}(?:contract|renewal|extension|new deal)(?= |[.,]|$)/,
  },
  {
    id: 'whom-they-want',
    role: 'to',
    before:
      /(?:player|target|man|one|striker|forward|winger|midfielder|defender|goalkeeper) (?:(?:who|whom|that) )?(?:the )?$/,
    after: `^ ${ARE}(?:closing in on|close to (?:signing|landing)|keen on|interested in|looking at|chasing|pursuing|tracking|monitoring|targeting|eyeing|hop(?:e|ing) to (?:sign|land|bring)|want to (?:sign|land|bring in)) (?:[a-z]+ ){0,2}(?:is|are|was|,)(?= )`,
  },
  {
    id: 'with-them-in-talks',
    role: 'to',
    before: /(?:^|[,;–-] )(?:and |but )?with (?:the )?$/,
    after:
      /^ (?:(?:currently) )*(?:in|continuing|holding|having|opening|starting|beginning|entering) (?:[a-z]+ )?(?:talks|negotiations|discussions) (?:to (?:sign|land|bring|buy)|(?:over|for|about) (?:a (?:move|deal)|the signing|signing))/,
  },
  {
    id: 'speaks-to-press',
    role: 'none',
    after: /^ (?:pre-match |post-match |weekly )?(?:press conference|presser|media briefing)(?= |[.,]|$)/,
  },
  {
    // "X, the Lens boss, spoke about Y's move": it may be either side's.
    id: 'speaks-of-move',
    role: 'none',
    before: /<n\d+> , the $/,
    after:
      /^ (?:head coach|coach|boss|manager|gaffer) , (?:(?:has|had) )?(?:spoke|spoken|talked|commented|answered|was (?:asked|quizzed)) (?:[a-z]+ ){0,2}(?:about|on|over) /,
  },
  {
    id: 'denies-listing',
    role: 'from',
    after: `^ (?:have |has )?(?:(?:(?:moved|stepped in|rushed|(?:was|were) [a-z]+) (?:[a-z]+ly )?)?to )?(?:den(?:y|ies|ied)|dismiss\\w*|rubbish\\w*|reject\\w*) (?:(?:(?:the|any|all) )*${RUMOURS} )?(?:that |of )?(?:[a-z-]+ ){0,4}<p\\d+> (?:(?:has|have|had|is|was|will|would|could|been|be) )+(?:placed|put|made available|transfer-listed|up for|for sale|on the|sold|told|leav\\w+)(?= |[.,]|$)`,
  },
  {
    id: 'speaks-of-exit',
    role: 'from',
    before: /(?:^|[,;:] |(?:that|but|as|while|and|the) )$/,
    after: `^ ${SPEAKS}(?:not |refused to |would not |did not )?(?:rule[sd]? out|ruling out|den(?:y|ies|ied)|accept\\w*|conced\\w*|fear\\w*) (?:that )?(?:[a-z-]+ |<c\\d+> targets? ){0,3}<p\\d+> (?:'s )?(?:(?:could|may|might|will|would|is) (?:be )?)?(?:leav\\w+|depart\\w*|exit|going|sold|go)(?= |[.,]|$)(?! to <)`,
  },
  {
    id: 'as-they-say',
    role: 'none',
    before: /(?:^|, )as (?:the )?$/,
    after: `^ ${SPEAKS}(?:(?:has |have )?(?:hint|suggest|said|says|admit|reveal|claim|confirm|insist|indicat|stress|state)\\w*) ?,`,
  },
  {
    id: 'warns-bidder',
    role: 'from',
    after: `^ ${SPEAKS}(?:warned?|tells?|told) (?:the )?<c\\d+> (?:(?:boss|manager|coach|president|<n\\d+>) ){0,2}(?:that )?(?:no (?:amount|offer|bid|sum)|it would take|hands off)`,
  },
  {
    id: 'sum-to',
    role: 'from',
    before: `(?<![a-z])(?:offer(?:s|ed|ing)?|bid(?:ding)?|pay(?:ing|s)?|paid|submit\\w*|table[sd]?) (?:[a-z]+ ){0,3}<[fp]\\d+> (?:[a-z-]+ |<[fp]\\d+> ){0,4}to${THE} $`,
    after: /^ (?:in (?:exchange|return) )?for (?:[a-z0-9-]+ |<[gl]\d+> ){0,5}<p/,
  },
  {
    id: 'discusses-exit',
    role: 'from',
    after: `^ ${ARE}(?:in (?:[a-z]+ )?(?:talks|discussions|negotiations)|discuss\\w*|negotiat\\w+|work\\w* on) (?:[a-z]+ ){0,3}?(?:over |about |regarding |on )?(?:an? |his |her |the |<p\\d+> 's )?(?:possible |potential |loan |permanent )*(?:move (?:away|elsewhere)|exit|departure|sale)(?= |[.,]|$)`,
  },
  {
    id: 'came-to-nothing',
    role: 'none',
    before: `(?<![a-z])(?:after|following|when|since|despite|before) (?:an? |<p\\d+> 's |his |her |the )?(?:previous|earlier|prior|proposed|planned|possible|potential|initial|original|first|other|expected) (?:[a-z-]+ |<[df]\\d+> ){0,3}(?:move|switch|transfer|deal|loan)s? (?:to|with)${THE} $`,
    after:
      /^ (?:(?:was|were|had|been|have|has) )*(?:scrapped|fell (?:through|apart)|fallen (?:through|apart)|collapsed?|broke(?:n)? down|called off|failed|stalled|did not (?:happen|materialise)|came to nothing|cancelled|blocked)(?= |[.,]|$)/,
  },
  {
    id: 'extends-loan-at',
    role: 'to',
    before: `(?<![a-z])(?:exten|prolong|renew)\\w* (?:<p\\d+> 's |his |her |the |a )?(?:[a-z-]+ ){0,2}loan(?: (?:deal|spell|stay|stint|move))? (?:at|with)${THE} $`,
  },
  {
    id: 'would-keep-loanee',
    role: 'to',
    after: `^ (?:[a-z-]+ ){1,5}?(?:mak(?:e|ing)|turn(?:ing)?) (?:[a-z]+ ){0,2}?<p\\d+> 's (?:[a-z-]+ )?(?:loan|temporary)(?: (?:deal|move|spell|stay|stint|switch))?(?: from <c\\d+>)? (?:into )?(?:an? )?permanent`,
  },
  {
    id: 'made-permanent',
    role: 'to',
    before: `(?<![a-z])(?:mak(?:e|es|ing)|made|turn(?:s|ed|ing)?) (?:<p\\d+> 's |his |her |the |a )?(?:[a-z-]+ ){0,2}loan(?: (?:deal|spell|stay|stint|move))? (?:at|with|to)${THE} $`,
    after: /^ (?:into )?(?:an? )?permanent/,
  },
  {
    id: 'shops-elsewhere',
    role: 'none',
    before: /(?:^|(?<![a-z]))(?:as|while|with) (?:the )?$/,
    after: `^ ${ARE}(?:(?:eye|want|seek|target|need|plan|chase|look for|hunt(?: for)?|search for|line up|prepare for|brace for|gear up for|await)(?:s|ing)?|(?:looking|hunting|searching|preparing|bracing|gearing up|braced|set|ready) for) (?:(?:an?|more|another|further|fresh|new|late|busy|extra|attacking|defensive|big|hectic|two|three|several) )*(?:additions?|alternatives|arrivals|bodies|business|clear-?out|cover|day|deadline day|deals|options|overhaul|rebuild|recruits|reinforcements?|replacements?|signings?|window)(?= |[.,]|$)(?! (?:like|such|in) )`,
  },
  // Where somebody went whom they sold before: "after loaning X to C, they can bid for Y".
  {
    id: 'sold-before',
    role: 'none',
    before:
      /(?:after|having|since) (?:offloading|selling|loaning|sending|lending|losing|letting|missing out on|sold|lost|loaned) (?:<c\d+> 's )?<p\d+> (?:[a-z]+ ){0,3}to(?: the)? $/,
  },
];
