/** How much each word or pair of words speaks for a claim. Written by `npm run train`; not edited by hand. */
import type { ClaimWords } from './phrase-tables';

export const CLAIM_WORDS: ClaimWords = {
  intercept: -3.12,
  words: [
    [-0.9, 'against'],
    [-0.85, 'in <d>'],
    [-0.65, 'against <c>|scored|how'],
    [-0.6, 'players|fans|when'],
    [-0.55, 'under|without|goals|points|every|goal'],
    [-0.5, 'game|since|last <d>|squad|<c> :|won|last|where'],
    [-0.45, 'took|cost|bought|paid|games|and <p>|from|league|season'],
    [
      -0.4,
      'you|win|record|visit|^ their|left|coach|before <p>|<c> in|than|former|been a|trip|joined|start|^ i|^ <p>|missed|<p> and|never|cup|<p> told|most|the league',
    ],
    [
      -0.35,
      '?|final|plays|five|which|four|told <s>|club in|by <p>|lost|paid <f>|point|match|trip to|many|your|appearances|<p> had|spent|through|ball|had to|started|more|drew|as a|and in|moved to|for <f>|, <p>|hamstring',
    ],
    [
      -0.3,
      'knee|<p> made|good|^ by|<c> midfielder|minute|, a|<c> <d>|what|double|while|each|to a|a good|injury|up to|level|can not|.|some|<p> came|best|suspended|house|pitch|few|things|have a|<p> says|<p> joined|the club|the|always|into|, <g>|defeat|in the|who|about|<g> in|at <c>|playing|debt|to know|^ <d>|former <c>|finished|debut|could not|matches|is an',
    ],
    [
      -0.25,
      "three|<p> left|time|are the|<c> at|there are|ever|is at|with <p>|, having|like|better|behind|when <p>|long|does not|fitness|form|said that|stopped|of his|brought|leg|europe|at home|loan from|over the|used|men|years|<p> went|tie|'s first|surgery|campaign|whose <f>|gave|three years|11|eight|? $|career|tickets|numbers|the left|joked|played|bench|<p> arrived|has made|<g> 's|is the|put it|a|joined from|of the|hit|seasons|, when|of <d>|^ we|supporters|<p> said|was <p>|not the|moved|is out|with <g>|appointed|fourth|travel to|local|lads|this season|could have|return|following|/|bottom|be worth|has the|<p> was|from <p>|age|^ goalkeeper|to have|times",
    ],
    [
      -0.2,
      "the bench|winner|winter|went|night|<p> scored|ankle|the back|not have|show|beat|is back|respect|and|transfer from|was a|autumn|after a|under <n>|home|clubs .|new|from a|times .|nobody|of that|i was|previous|captain <p>|i have|next|draw|<c> <f>|that i|penalty|rules|<n> ,|alone|box|title|^ this|up the|old|and a|road|break|referee|purchase|then|left for|lead|in it|, from|owners|<c> drew|crowd|came|did|job|busy|lead the|pre-season|him for|been the|will take|wins|youth|home to|named|ban|been at|18|the pitch|within|though <p>|came from|strike|<c> was|fund|a broken|to start|has become|fixture|'s best|those|10|bus|<f> in|year|back|<c> manager|<p> ?|feet|needed|shirt|half-time|expensive|penalties|past|the game|a hamstring|stadium|over <c>|seventh|seven|only|where the|hard|share|yet to|thigh|defence|at|how <p>|that is|the autumn|space|lived|: how|loss|found|'s record|<g> <d>|header|appearances for|uefa|eleven|team|nearly|<s> -|would have|will have|the top|comment|earlier|keeps|by a|week ,",
    ],
    [
      -0.15,
      "time .|not a|was on|host|away|<d> in|became the|arrived from|months|day|captain|sold|sat|has scored|. .|loans|partner|hosts|'s men|history|you will|forgotten|<p> cost|questions|<c> fans|before|1-1|early|3-1|this is|'s knee|the trip|the president|^ at|has won|summer of|<d> on|to .|appearance|about <f>|<l> ,|<p> got|host <c>|was sent|recalled|<p> spent|ago|is one|played in|friendly|handed|centre|after <d>|<n> 's|kept|because of|buy|told the|<p> that|the <f>|assists|calf|them to|ended|age of|foot|run|since <p>|: we|told reporters|have never|mother|<c> signed|2-2|the ball|come to|read|games .|the age|coaches|club have|win over|16|^ as|said the|day .|welcome|^ every|father|of|no one|<p> took|made <p>|<p> missed|'s new|so it|right|^ how|minutes|worth|the match|19|football|explained|<d> is|2-0|stand|scoring|, told|<c> paid|face <c>|is a|his own|to keep|1-0|people|went on|business|academy|division|12|^ under|defender|kick|arrived|, while|season ,|you have|'s side|<g> with|has started|than <f>|<d> for|on the|corner|after <p>|is <d>|all|the most|latest|super|of those|scored twice|during|these|^ here|matches .|some of|reporters|game .|said <p>|victory|, where|relegated|^ <n>|is what|until the|often|what <p>|<d> after|on <d>|six|whether|among|where <p>|'s team|<c> $|<c> last|world|going to|third|^ for|^ on|so|%|well|summer|of it|a contract|there were|he was|when <c>|, for|<n> said|everyone|through the|has never|about the|of them|teenager|told <p>|fresh|after|: the|30|and had|he said|tour|; <p>|go to|kit|lad|i had|seen|you are|the latest|signed <p>|weeks|says .|beat <c>",
    ],
    [
      -0.1,
      "in <c>|<d> with|the players|scorer|full|cost <f>|returned|room|you would|give|said :|said .|'s <f>|the final|running|that was|office|17|have got|, to|to the|take|'s debut|if <p>|was|<c> with|need to|turn|in|<f> from|^ you|points from|<p> would|takes|came to|watch|<d> at|young|^ <g>|bit|ran|first|games ,|since the|and has|own|does|14|in which|the <l>|, said|yet|anyone|signed|twice|broke|2-1|here's|european|why|and was|month|<p> 's|21|do not|to <p>|one|they are|will be|$|since <d>|summer ,|travel|outside|side|late|nine|^ my|, then|the best|<d> 's|runs|coach <n>|as the",
    ],
    [
      -0.05,
      ', which|need|<p> for|we are|them|31|more than|days|and the|with|was the|the squad|midfielder|a year|their|know|in a|<d> ,|, <c>|last season|his|^ it|, and|for the',
    ],
    [
      0.05,
      "has been|<c> for|, he|there is|free|<c> 's|an|my|forward <p>|here|<s> .|,|<n> has|, with|out of|a free|any|this|were|table|between|<p> is",
    ],
    [
      0.1,
      "<c> <p>|because|been told|me|did not|, at|by the|lot|in <g>|called|signing|on <c>|rest of|asked for|of <p>|'s <c>|off|had|and ,|that the|, so|^ they|director <n>|and have|one .|phone|club 's|was not|name|back to|expected to|no .|for <d>|<c> .|^ there|back in|the window|—|would be|one of|that it|a fee|second|, i|on a|<f> and|who was|something|worth <f>|^ he|comes|that <n>|me ,|^ then|<g> ,|the <c>|, no|turned down|<p> has|and is|last term|the other|have <p>|<d> to|bar|to make|a week|, have|, after|, by|loan to|the summer|for <n>|about it|the phone|around|that ,|for a|<p> .|in all|1|hours",
    ],
    [
      0.15,
      ", though|that|place|end of|offer of|it|he's|write|enough|and <n>|sides|^ he's|at least|in for|are not|have told|might|with an|asked to|and so|least|of two|but <c>|, in|^ another|they were|has asked|<g>|president|striker <p>|, has|have the|wife|promised|week|way .|, says|there was|contracts|meeting|ready to|waiting|the <s>|<p> could|look|said <n>|boss <n>|in may|offer .|made an|<p> of|that they|he will|<c> on|afternoon|<l> .|<p> from|may|decision|half|^ a|after the|<p> wants|walk|had a|watched|make|until|who will|the last|a deal|<c> has|goes|all but|salary|<c> player|agree|offered a|do|place in|<c> having|camp|subject|bid for|belgian|, <n>|hand|abroad|chief|'s name|hand ,|:|opening|<c> will|sporting|one more|season .|<c> president|be a|admitted|<p> but|season-long|there ,|day ,|prepared to|done|forward|to go|as <c>|have had|to sign|, would|to pay|will play|take <p>|in on|claim|<p> ,|big|have asked|with <f>|agreed to|^ according|whose|of <c>|and said|happy|her|a three-year|a look|way ,|somebody|, according|skipper|<d> but|less than|expected|^ the|whom|is in|want to|not be|top of|<c> of|understands that|but the|for <c>|unless|'s <p>|brother|<d> .|to me|are in|per|up ,|to let|offer for|– <c>|interest from|contact with|front|prepared|is to|^ one|2 .|sport|back with|knocked|word|ends|want <p>|club .|looked at|the list|close to|in .|the weekend|<c> made",
    ],
    [
      0.2,
      "rivals|four years|1 .|, but|a bid|land|bring in|has told|goalkeeper <p>|believe|would not|season-long loan|is being|<g> .|<c> got|teams|spoken to|having|flat|<c> were|<p> until|daily|knocked back|man ,|up|sky|about <p>|<d> $|move to|<d>|when the|offer ,|failed|agent ,|holding|the fee|get|plane|<p> <d>|the championship|could|calls|open|see|<c> can|number|the head|of <f>|of football|move .|a new|swap|figure|though ,|a player|<f> plus|clubs in|nothing|a five-year|personal terms|player in|plus a|losing|however ,|list|spoke|the <d>|if <c>|been|request|that <p>|us|brazilian|a pre-contract|ground|^ over|<c> and|pick|radio|spend the|flew|'s camp|deny|out|tell|personal|green|release|'s loan|^ but|wants to|believed to|the second|remains|city|thought to|till <d>|wages|five-year|came back|spoken|the one|, they|giants|come|was left|side <c>|and will|broadcaster|loan .|end|it ,|have made|to lose|email|<c> could|signature|the price|can|they say|is for|manager <n>|first and|'s contract|'s president|swoop|has put|a club|other way|<c> had|money ,|<f> a|the signing|it and|^ sources|came in|ruled|<c> chief|way out|until <d>|the door|it was|head|the market|chase|, it|think about|choice|family|obligation|<c> say|technical director|free agent|president <n>|released|selling|cash|received|join <c>|'s dad|stand in|the two|tabled|<c> to|half of|from the|statement|said in|talks over|and would|, who|and by|package|gone|will not|winger|reply|player|landed|said <d>|five-year contract|bringing|likely to|to join|to be|<p> leaves|for another|switch $|met",
    ],
    [
      0.25,
      "that one|were told|target|talk|news|as|up their|that an|a price|sell|undisclosed|out :|three-year|and there|they would|mls|before <d>|<p> after|^ should|the race|two clubs|a figure|free .|is expected|a third|deal .|sent|arrives|shuts|bring|to <n>|<p> before|<c> switch|and were|insist|have offered|losing <p>|^ out|been offered|; <c>|not|<n> .|to sell|to them|pre-contract|pulled|sitting|interest in|representatives|leaves|'s is|attempt to|the move|is believed|moving|italian|it is|window shuts|the way|tells|conversation|informed|call from|2|am told|not ,|'s way|yes to|as we|attempt|adding|sale .|out in|proposed|mentioned|call|loan with|<p> signs|weekend|<c> ,|from <g>|be|writes|have to|issued|set to|plans|offered <f>|interested|turned|a replacement|championship|for <p>|<d> that|on <p>|'s deal|this afternoon|would prefer|a move|elsewhere|chat|<s> understands|he|race|touch|be here|general manager|the end|water|wanted by|, are|part|prefer|a chat|<f> bid|contract .|signing of|however|him|we said|the player|there has|fee .|person|door|enquiry|phoned",
    ],
    [
      0.3,
      'expect|<n> wants|, is|rule|tests|lose|be sold|situation|official|<n> says|<f> is|hands|down|there|mutual|the deal|been linked|<p> wanted|is understood|summer .|in london|in touch|the season|accepted|, ,|linked with|remain|over <p>|first .|<p> since|polish|two-year|should|by <c>|in :|let|said|, one|keen|, will|eye|way|plus|by <d>|it .|^ <c>|^ talks|contact|<f> ,|am|, the|another|join|confirm|was <c>|–|pay|a source|a loan|i am|signs|and i|agreement|london|has',
    ],
    [
      0.35,
      "renewal|a medical|replacement|before the|not for|coming|set for|the <p>|general|report|heard|time ,|mind|who's|are|, who's|<n> is|^ ,|is going|<p> to|quoted|they|according|according to|director|keeper|understood to|till|fee|'s medical|asked|anywhere|is off|talking|terms|set|player ,|going nowhere|is <p>|<p> $|we|reported|understood|to stay|announced|dead|wrote|position|proposal|^ and|said no|but|for sale|the <g>|an offer",
    ],
    [
      0.4,
      "<s> ,|agreed|<f> .|'s agent|says|transfer|extension|say|^ that|<c> want|to|offers|: <c>|have since|switch|, <s>|being|exit|a <c>|stays|<g> <p>|newspaper|believed",
    ],
    [0.45, 'million|sign|and that|option|clubs|linked|over|<d> and|: <p>|with <c>|less|they have|been on|go'],
    [0.5, 'leaving|clause|rejected|leave|<p> stays|nowhere|or|money|likely|understands|club|no|stay'],
    [0.55, 'source|sources|if|future|<p> as|<p> will|yes|reports|and <c>|wanted'],
    [0.6, 'going|loan|staying|at <f>|sale|is|<c> would|have|price|put'],
    [0.65, 'told|^ <s>|<f>|talks|approach'],
    [0.7, 'negotiations|confirmed|<n>|that <c>|<c> have'],
    [0.75, 'interest|agent'],
    [0.8, 'will|move|<c> are'],
    [0.85, 'contract|deal|want'],
    [0.9, 'wants|bid'],
    [0.95, 'would|medical'],
    [1.1, 'offered'],
    [1.15, '<c>'],
    [1.2, '<s>'],
    [1.55, 'offer'],
    [1.65, '<p>'],
  ],
};
