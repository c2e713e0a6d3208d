import type { CueRow } from './attribution';

/** Names that their place alone makes sources: in brackets, at the head or the end of a line, under a post. */
export const PLACED_CUES: readonly CueRow[] = [
  {
    id: 'in-brackets',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern:
      '[(\\[] (?:per |as per |source : |via |h/t )?(?:the )?{w2}{N}(?! \\) -)(?: [a-z]+| \\d{4}(?= (?:gmt|bst|[)\\],;]))| [-/&+]| <[djnpo]\\d+>)*?(?= (?:[)\\],;]|via|subscription|- in))',
  },
  {
    id: 'credit',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=^ |[(\\[] )(?:(?:full|original) )?(?:story|source|report|article|read|via|fount) [:;] (?:the )?{w2}{N}',
  },
  {
    id: 'post-author',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=^ |[.!?…”’] )- (?:the )?{N}(?: \\( @[^ ]+ \\)|(?= <d\\d+>)|(?= [a-z]+ \\d))|- (?:the )?{N}(?:(?: [^ .,:;<]+){0,3} \\( @[^ ]+ \\)|(?= (?:<d\\d+>|[a-z]{3,9} \\d\\d? , (?:\\d{4}|<d\\d+>)) ?$))',
  },
  { id: 'taken-from', role: 'report', reach: 'both', strong: true, pattern: '(?<=^ )from (?:the )?{N}(?= [.]? ?$)' },
  {
    id: 'named-first',
    role: 'report',
    reach: 'forward',
    strong: true,
    pattern:
      '(?<=^ |“ |^ [a-z]+ : |^ exclusive ){N} (?:column |exclusive )?:|(?<=^ ){N} -(?= (?:the )?<[cpn])|(?<=^ (?:[a-z]+ ){0,6}){N} [^“”.;:]{0,60}(?= :[”’]? ?$)',
  },
  {
    id: 'bare-name',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern: '(?<=^ (?:the )?){N}(?= (?:<d\\d+> )?:? ?$)',
  },
  {
    id: 'named-last',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern:
      '(?:[-:]|\\|) (?:the )?{w2}{N}(?: reports?| sources| understands| exclusive|(?: ,)? <d\\d+>)?(?= [.!]? ?$)',
  },
];
