import type { CueRow } from './attribution';

/** People who take a stand, though no plain word of saying says so: "he has shut the door on", "the pundit thinks". */
export const OUTSPOKEN_CUES: readonly CueRow[] = [
  {
    id: 'speaks-out',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      "{V} {apart}{have}(?:(?:hit|hits|hitting) (?:out|back) at|hits? back(?= (?:[^ ,]+ ){0,4}, [a-z]+ing )|(?:taken|took|takes|taking|fired?|fires) {w2}aim at|slam(?:s|med)|blast(?:s|ed)|(?:pour(?:s|ed)|thrown?|threw) (?:(?:cold )?water|scorn) on|(?:waved?|waves|brush(?:es|ed)|swat(?:s|ted)) (?:away|off|aside)|play(?:s|ed) down|(?:shuts?|shot|shoots?) (?:down|the door)|(?:shuts?|slams?|slammed|closes?|closed) the door on|endorse[sd]?|admit(?:s|ted)? to|broken? (?:his|her) silence|broke (?:his|her) silence|open(?:s|ed) the door (?:to|for)|address(?:es|ed) {w4}(?:rumours?|speculation|reports?|links?|future|situation|interest|talk)|respond(?:s|ed) to {w4}(?:rumours?|speculation|reports?|links?|claims|interest|talk)|(?:gives?|gave|given|provid(?:es|ed)|offer(?:s|ed)|issu(?:es|ed)) {w3}(?:update|verdict|response|assurance|hint)|(?:gives?|gave|given) (?:(?:his|her|their|a) )?blessing|(?:(?:respond|react|answer|end|start)(?:s|ed)|repl(?:y|ie)(?:s|d)|beg[ai]ns?|hits? back) {w4}by (?:claim|say|insist|tell|deny|confirm|admitt|reveal|declar|stress|add)ing|cast(?:s)? doubt|speaks? out|spoken out|spoke out|spoken about|speaks about|lift(?:s|ed) the lid|com(?:es?|ing) clean|came clean|(?:drops?|dropped|gives?|gave|issues?|issued|makes?|made|delivers?|delivered|sends?|sent|provides?) (?:(?:[a-z-]+|<[pcf]\\d+>|'s|') ){0,5}?(?:hints?|update|verdict|admission|claim|warning|message)|(?:(?:remain(?:s|ed)|is|was|are|were|been) )?(?:coy|cagey|tight-lipped|adamant|defiant|unsure) (?:on|over|about))",
  },
  {
    id: 'quoted-headline',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      "(?<=^ (?:(?! - ).)* - ){titles}{P}(?= (?:on|over|about) <[pc]\\d+>| ?$)|(?<=^ .{9,} )(?:: {titles}<[nq]\\d+>|[-:] {O})(?= ?$)|(?<=^ {titles}){P}(?= on (?:(?:[a-z-]+|<[pc]\\d+>|'s|') ){1,6}: ‘)",
  },
  {
    id: 'his-words',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern:
      "{P} (?:'s|') {w2}(?:comments|remarks|words|quotes|admission|insistence|response|verdict) {w3}(?:(?:suggest|indicate|hint|mean|imply|appear|seem|confirm|make it clear|leave)(?:s|d|ed)?|are (?:anything to go by|to be believed))",
  },
  {
    id: 'on-record',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: '{V} {have}(?:been|gone) on (?:the )?record',
  },
  {
    id: 'outsider-thinks',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern:
      '(?=(?:[a-z-]+ |<p\\d+> .s ){0,3}(?:agent|representative|adviser|father) ){O} {have}(?:believes?|thinks?|feels?|expects?|(?:is|was) (?:confident|convinced|certain|sure))|(?<=(?:(?:(?:former|ex) (?:- )?|pundit |analyst )(?:<[cgl]\\d+> )?(?:[a-z-]+ ){0,2}|<c\\d+> (?:legend|icon|hero|great|fan|favourite) )){P} {have}(?:believes?|thinks?|feels?|expects?|fancies|fears|doubts)|<[nq]\\d+> {apart}{have}(?:urge[sd]?|implore[sd]?|advise[sd]?|begged|call(?:s|ed) on|tip(?:s|ped)|back(?:s|ed)|told(?= .{0,30} to )) (?:the |his )?{w3}(?:<[cp]\\d+>|(?:former |old )?(?:club|side)|them) (?:to|for)',
  },
];
