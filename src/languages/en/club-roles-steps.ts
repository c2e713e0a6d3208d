/** What a club does about an offer or a move, in words that name its side: refuses, snubs, has refused, stops. */
import type { ClubRoleRow } from './club-role-row';

export const STEP_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'has-bid-refused',
    role: 'to',
    after:
      /^ (?:see|sees|saw|have|has|had) (?:[a-z-]+ |<f\d+> ){0,3}<p\d+> (?:'s )?(?:bid|offer|approach|move) (?:rejected|turned down|knocked back|rebuffed|refused|snubbed|accepted)/,
  },
  {
    id: 'snubs-them',
    role: 'from',
    after: /^ (?:snub|rebuff|frustrate|warn|tell)s? (?:the )?<c\d+> (?:over|off|to (?:up|raise|increase|improve)) /,
  },
  {
    id: 'snubbed-over',
    role: 'to',
    before: /<c\d+> (?:snub|rebuff|frustrate|warn|tell)s? (?:the )?$/,
    after: /^ (?:over|off|to (?:up|raise|increase|improve)) /,
  },
  {
    id: 'rules-on-move',
    role: 'to',
    after:
      /^ (?:(?:have|has|had|not|never|refused|to|are|is) ){0,4}rul(?:e|es|ed|ing) out (?:a |any |making )*(?:[a-z-]+ |<f\d+> )?(?:(?:move|bid|swoop|approach|offer) for|signing) /,
  },
  {
    id: 'goes-for-medical',
    role: 'to',
    before:
      /(?<![a-z])(?:fl(?:y|ies|ew|own|ying)|jet(?:s|ted|ting)?|travel(?:s|led|ling|ed|ing)?|go(?:es|ing)?|head(?:s|ed|ing)?) to(?: the)? $/,
    after: /^ (?:<d\d+> |today )?(?:for|to (?:undergo|have|complete)) (?:a |his |her |<p\d+> 's )?medical(?![^.;]*<c)/,
  },
  {
    id: 'ends-his-move',
    role: 'from',
    after:
      /^ (?:have |has )?(?:pull\w* the plug on|block\w*|scupper\w*|halt\w*|veto\w*|cancel\w*|call\w* off|stopp?\w*) (?:<p\d+> 's|his|her|any|a) (?:[a-z-]+ )?(?:move|switch|transfer|loan)(?: move)? to (?:the )?<c/,
  },
];
