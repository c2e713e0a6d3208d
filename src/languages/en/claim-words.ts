/** How much each word or pair of words speaks for a claim. Written by `npm run train`; not edited by hand. */
import type { ClaimWords } from './phrase-tables';

export const CLAIM_WORDS: ClaimWords = {
  intercept: -2.99,
  words: [
    [-0.9, 'against'],
    [-0.8, 'in <d>'],
    [-0.65, 'against <c>|scored|players'],
    [-0.6, 'fans|when|how'],
    [-0.55, 'under|since|points|goals|every|without|goal'],
    [-0.5, 'game|last <d>|squad|won|last|<c> :|where'],
    [-0.45, 'cost|games|league|bought|and <p>|from|record|season|you|visit|win'],
    [
      -0.4,
      'took|been a|than|coach|^ their|former|before <p>|paid|start|never|trip|missed|^ <p>|<c> in|joined|?|left|cup|the league|<p> and|most|for <f>|four|^ i',
    ],
    [
      -0.35,
      'which|five|<p> told|plays|point|many|your|lost|match|trip to|spent|told <s>|ball|appearances|more|drew|club in|<c> <d>|final|started|moved to|as a|by <p>|had to|hamstring|through|good|knee|^ by|<p> had',
    ],
    [
      -0.3,
      ', a|and in|<p> made|what|, <p>|minute|each|while|double|to a|<c> midfielder|injury|up to|<p> came|about|pitch|house|level|few|a good|who|things|always|could not|suspended|<p> says|into|there are|<p> joined|finished|have a|three|can not|debt|are the|best|defeat|to know|playing|ever|in the|<g> in|is an|matches|, <g>|paid <f>|^ <d>|is at|former <c>|time|the club|like|better',
    ],
    [
      -0.25,
      "behind|debut|, having|tickets|<p> left|.|when <p>|<c> at|long|stopped|<p> went|form|fitness|the|'s first|europe|men|<p> was|of his|leg|surgery|does not|at home|said that|return|? $|following|whose <f>|loan from|campaign|brought|used|years|was a|tie|of the|with <p>|at <c>|three years|11|bench|supporters|fourth|lads|the left|career|<g> 's|numbers|/|new|gave|and|was <p>|eight|^ we|is out|seasons|appointed|joined from|played|has made|winter|some|a|joked|put it|<p> arrived|local|could have|home|the bench|bottom|ankle|travel to|this season|beat|^ goalkeeper|times|be worth|<p> said|with <g>|hit|of <d>|times .|has the|, when|is the|is back|<n> ,",
    ],
    [
      -0.2,
      "age|nobody|not the|night|transfer from|next|autumn|rules|the back|not have|<p> scored|alone|winner|after a|ban|of that|draw|referee|did|though <p>|to have|from <p>|respect|title|i was|under <n>|^ this|old|penalty|show|and a|previous|<c> <f>|captain <p>|at|pre-season|purchase|owners|been the|box|the pitch|stadium|back|that i|<c> was|lead|left for|job|youth|busy|crowd|over <c>|bus|fund|past|<c> drew|from a|home to|been at|road|in it|will take|lead the|year|named|up the|strike|to start|break|those|10|, from|'s best|i have|18|the game|buy|eleven|a hamstring|half-time|needed|then|fixture|wins|<f> in|<c> manager|feet|has become|expensive|seven|comment|penalties|will have|<d> in|a broken|'s record|the autumn|how <p>|share|thigh|before|<g> <d>|was on|<p> ?|keeps|seventh|host|nearly|away|team|shirt|space|early|header|: how|hard|time .|appearances for|where the|told the|uefa|hosts|day|week ,|over the|<d> on|only|. .|months|yet to|of|the trip|<c> signed|went|earlier",
    ],
    [
      -0.15,
      "defence|loans|^ <n>|host <c>|3-1|the president|has won|loss|partner|arrived from|captain|moved|'s men|questions|by a|<d> for|history|father|this is|because of|is one|1-1|is <d>|the top|handed|forgotten|<s> -|you will|ended|friendly|sold|<p> that|<c> $|the sale|<p> cost|would have|appearance|'s knee|recalled|sat|<p> spent|about <f>|calf|<c> fans|<p> got|foot|has scored|club have|football|ago|centre|read|kept|summer of|was sent|to .|came|day .|on <d>|19|^ how|went on|2-2|^ at|<d> is|coaches|run|since <p>|16|right|played in|third|after <d>|told reporters|games .|well|<l> ,|welcome|no one|<p> took|a contract|arrived|have never|come to|assists|said the|age of|worth|stand|^ here|the ball|mother|12|face <c>|<p> missed|1-0|2-0|^ as|people|: we|in|six|<c> paid|division|the age|made <p>|kind|to keep|scoring|latest|his own|found|the match|them to|kick|during|^ under|win over|, while|matches .|<n> 's|is what|company|explained|corner|the most|these|you have|academy|'s new|some of|summer|so|that is|often|%|reporters|when <c>|super|after|has started|than <f>|he was|that was|<c> last|signed <p>|scored twice|^ for|game .|the <f>|kit|relegated|whether|said <p>|world|'s second|among|is a|you would|after <p>|<d> after|through the|you are|of those|about the|of it|season ,|until the|where <p>|seen|, where|everyone|the latest|'s team|'s side|together|, not|on the|business|go to|there were|; <p>|take|'s <f>|teenager|weeks|has never|running|^ you|lad|scorer|cost <f>|of them|30|^ on|and had|and was|<f> from|he said|broken|yet|<d> with|room|the players|says .|told <p>|<c> with|going to|all",
    ],
    [
      -0.1,
      "full|not a|beat <c>|they are|have got|: the|office|in <c>|turn|said .|said :|returned|spell|to <p>|17|came from|, for|held|takes|why|own|we are|'s debut|<n> said|derby|european|give|bit|watch|and has|here's|need to|points from|car|, to|to the|came to|month|ran|<d> at|^ <g>|twice|if <p>|does|one|<p> would|2-1|it has|young|anyone|minutes|since the|, which|the <l>|games ,|14|defender|nine|21|, said|travel|<p> for|<p> 's|which <p>|side|late|summer ,|do not|since <d>|in which|^ nobody|with|, then|$|midfielder|runs|<n> was|outside|will be|as the|days|15|31|the squad|and the|^ my|the best",
    ],
    [
      -0.05,
      "first|them|<d> 's|need|was the|their|more than|had been|the first|coach <n>|a year|^ what|his|<d> ,|in a|was|^ it|last season|i|, was|<l>|by|, <c>|on|for the|two",
    ],
    [
      0.05,
      ",|there is|here|free|any|<s> .|<n> has|<c> 's|were|been told|forward <p>|this|an|<p> is|did not|<c> for|me|a free|^ if|midfielder <p>|that the",
    ],
    [
      0.1,
      "because|^ they|out of|, at|asked for|had|rest of|between|<c> <p>|he's|lot|<p> has|was not|, so|, with|in <g>|back in|would be|and ,|that|off|the <c>|'s <c>|has been|who was|that it|has not|name|the other|—|, by|<c> .|something|until|phone|it|a week|<g>|me ,|back to|on <c>|, i|, however|might|the summer|for a|^ he|bar|about it|to make|comes|a second|<p> .|by the|there was|<d> to|and is|enough|for <n>|in all|that ,|of <p>|:|the <s>|last term|second|promised|with an|one of|have <p>|on a|, though|signing|<p> could",
    ],
    [
      0.15,
      "and <n>|way .|end of|that <n>|ready|^ he's|week|<p> from|write|, in|half|^ there|whose|president|, have|asked to|at least|on to|done|<f> and|make|in for|striker <p>|, has|decision|contracts|have told|has asked|least|speak|<g> ,|but <c>|they were|for <d>|paper|who will|in may|waiting|he will|salary|of two|season .|after the|boss <n>|the last|<c> has|look|big|had a|have asked|be a|, <n>|club 's|are in|, says|wife|<p> of|somebody|<l> .|camp|to go|close to|asking|that they|bid for|chief|<c> will|<c> on|goes|paperwork|watched|all but|said <n>|the transfer|do|may|to sign|belgian|her|walk|subject|will play|afternoon|admitted|^ according|morning .|but the|<c> having|forward|hand ,|one more|to pay|ruled out|prepared to|a look|hand|way ,|away from|happy|take <p>|<c> president|opening|in on|turned down|'s name|club .|less than|there ,|sporting|<p> wants|<c> player|<p> but|however ,|whom|a bid|agreed to|skipper|up ,|is to|^ one|up|, according|want <f>|not be|top of|looked at|club has|understands that|<p> ,|back with|have had|<d> but|prepared|per|as <c>|of <f>|knocked|in .|the window|move to|having|, would|are not|is in|sky|offer ,|2 .|sport|day ,|contact with|the <d>|brother|a deal|a player|number|has told|land|<c> got|<g> .|us|the championship|and said|to let|the list|agent ,|<p> until|want to|ends|open|– <c>|1 .",
    ],
    [
      0.2,
      "rivals|nothing|to me|<d>|knocked back|offer for|booked|place|would not|believe|list|a new|get|<c> of|front|clubs in|bring in|teams|want <p>|for <c>|<d> $|a five-year|of <c>|spoken to|weekend .|daily|about <p>|'s <p>|<c> were|request|a pre-contract|player in|the second|ready to|failed|plane|see|ground|calls|four years|the one|<c> can|when the|until <d>|the board|goalkeeper <p>|holding|this morning|pick|five-year|the head|bonuses|till <d>|word|of football|figure|out|man ,|<p> <d>|money ,|was made|^ but|^ over|season-long loan|and will|wages|swap|a club|believed to|<c> had|hours|spoke|email|though ,|losing|the price|higher|release|player|with <f>|brazilian|came back|flew|giants|if <c>|is for|was left|side <c>|thought to|'s camp|<c> could|through <d>|radio|end|, they|tell|city|manager <n>|wants to|'s contract|can|statement|loan .|meeting|other way|^ sources|signature|talks over|spoken|the market|the door|first and|the weekend|it ,|gone|sides|selling|has put|'s president|that an|, but|spend the|received|way out|free agent|not|a three-year|<c> about|swoop|think about|head|a third|to lose|obligation|choice|half of|<d> .|it and|target|package|chase|family|landed|<c> and|agree|could|five-year contract|news|the signing|and by|they say|<c> say|'s dad|cash|came in|join <c>|talk|and there|president <n>|that <p>|'s loan|have made|<f> a|as|<c> chief|deal .|likely to|<n> .|undisclosed|expected|<f> plus|released|shuts|it is|said in|reply|for another|bring|mls|tabled|sell|bringing|it was|is believed|the way|said <d>|<p> leaves|stand in|, who|sent|^ should",
    ],
    [
      0.25,
      "and would|<c> to|were told|an agreement|from the|been|pre-contract|out :|advanced|before <d>|technical director|will not|to <n>|window shuts|that one|contract .|<p> before|arrives|insist|is being|<p> after|have offered|to sell|the race|^ out|sitting|representatives|a figure|personal terms|been offered|free .|the paperwork|winger|the two|2|; <c>|there has|interest in|conversation|plans|to them|informed|italian|and were|up their|to join|losing <p>|mentioned|<f> ,|personal|am told|flat|moving|pulled|sale .|not ,|they would|attempt to|tells|call from|switch $|issued|adding|as we|leaves|championship|, are|'s way|to be|yes to|out in|'s deal|interested|expect|call|<p> signs|part|come|a move|a replacement|attempt|writes|<f> bid|loan with|, it|tests|<d> that|ruled|from <g>|fee .|<c> switch|set to|water|elsewhere|have to|chat|there|would prefer|met|mutual|<s> understands|two clubs|^ the|offered <f>|wanted by|touch|<f> is|on <p>|in :|be|the end|, is|rule|him|door|weekend|a price|prefer|a chat|enquiry|announcement|general manager|situation|he|been linked|three-year|medical .|be here|the player|<n> says|green",
    ],
    [
      0.3,
      "be sold|official|signing of|remain|summer .|plus|phoned|person|we said|turned|, ,|<n> wants|two-year|accepted|<c> ,|in touch|lose|the clubs|in london|linked with|first .|the <p>|<p> wanted|the fee|it .|the season|keen|for <p>|is dead|the move|is expected|race|said|polish|<p> since|contact|a source|, will|eye|a medical|by <d>|confirm|'s medical|let|another|^ a|, one|remains|by <c>|over <p>|^ <c>|down|am|–|they|pay|, the|understood to|^ ,|report|coming|replacement|<n> is|was <c>|heard|not for|is understood",
    ],
    [
      0.35,
      "time ,|renewal|asked|mind|should|i am|set for|however|signs|has|is going|million|keeper|london|is <p>|according|join|according to|and i|we|till|general|who's|, who's|reported|hands|talking|proposed|is off|quoted|before the|anywhere|director|way|<f> .|going nowhere|<p> to|to stay|^ and|announced|<p> $|player ,|set|terms|but|'s agent|the <g>|to|for sale|wrote|says|position|extension",
    ],
    [
      0.4,
      '^ that|said no|the deal|<s> ,|a loan|understood|<c> want|say|dead|option|, <s>|switch|exit|have since|newspaper|believed|offers|<g> <p>|are|a <c>|stays|an offer|and that|agreement|sign|agreed',
    ],
    [0.45, 'transfer|linked|<d> and|^ talks|fee|: <c>|less|been on|over|with <c>|leaving|they have|money|leave|clause'],
    [0.5, 'or|<p> stays|nowhere|being|likely|club|go|: <p>|stay|understands|source|clubs|rejected|sources|proposal'],
    [0.55, 'if|no|future|yes|and <c>|<p> as|<p> will|reports|wanted|going'],
    [0.6, 'have|staying|<c> would|put|is|loan|^ <s>|at <f>|told'],
    [0.65, 'sale|<f>|negotiations'],
    [0.7, 'price|approach|<n>|that <c>|talks|<c> have|agent'],
    [0.75, 'confirmed|<c> are|will'],
    [0.8, 'interest'],
    [0.85, 'move|want|deal'],
    [0.9, 'contract|wants'],
    [0.95, 'would|bid'],
    [1.05, 'medical|<c>'],
    [1.1, 'offered'],
    [1.2, '<s>'],
    [1.55, 'offer'],
    [1.6, '<p>'],
  ],
};
