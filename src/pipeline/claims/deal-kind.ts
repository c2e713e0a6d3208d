/** Whether a statement speaks of a loan or of a new contract at the player's own club. */
import type { Scene, Statement } from './scene';
import { findHits } from './triggers';

const LOAN =
  /(?:^| )(?:loans?|loaned|loaning|borrow(?:ed|ing)?|on-loan|season-long-loan|loan-to-buy|temporary|temporarily|season-long|28-day|93-day|month 's deal|spend(?:ing|s)? (?:the |next )(?:[a-z]+ ){0,4}(?:season|campaign) (?:at|with|in)|(?:re-?)?join(?:s|ed|ing)? (?:up with )?(?!as |(?:[^ ]+ ){0,8}(?:contract|deal))(?:[^ ,]+ ){1,7}?(?:until (?:the )?(?:(?:end of (?:the|this) (?:season|campaign)|new year)|(?:january|february|march|april|may)(?! \d{4}))|for the (?:rest|remainder) of the [a-z ]{0,9}(?:season|campaign)))(?: |$)/;
const PAST_LOAN =
  /(?:on loan (?:(?:at|with) <c\d+> (?:last|for the|this)|(?:from <c\d+> )?(?:last|in <d\d+>)|in <[gl])|(?:last|after an?) (?:[a-z]+ )?(?:season|term|year|campaign) on loan|(?:previous|last|recent|earlier|during|after|following|since|from|past|successful|impressive|disappointing|similar|current|two|three|several|his|her) (?:<[cl]\d+> (?:'s )?)?(?:[a-z-]+ )?loan (?:spells?|stints?)|previous loan|(?<!(?:second|third|another|new|fresh|further) (?:<[cl]\d+> )?)loan (?:stint|spell) (?:at|with)|returned from loan|on loan (?:(?!from|at|with|to|until|for|in|this|next|deal|move|once|while|and|after|as|if|but|before|services)[a-z-]+ |<[cgl]\d+> (?:'s )?){0,4}<p|loan (?:move |deal |switch |stay |spell )?(?:(?:to|at|with|from) <c\d+> )?(?:in)?(?:to )?(?:a |an? outright )?permanent(?! loan))/;
/** A loan that is the matter of the whole sentence, whichever clause names it. */
const LOAN_DEAL =
  /(?:^| )(?:(?:loan|temporary|season-long) (?:deal|move|switch|bid|offer|approach|agreement|transfer|basis))(?: |$|[.,])/;

/** A contract with the player's own club, told without the usual words of one. */
const RENEWS =
  /(?:^| )(?:(?:first|maiden) professional (?:contract|deal|terms)|(?:sign|signs|signed|signing|pen|pens|penned) (?:a |his )?professional (?:contract|deal|terms)|commit(?:s|ted|ting)? to (?:the club|a new)|tie(?:s|d)? up <p\d+> 's (?:long-term )?future|agree[sd]? to stay with us|(?:sign|signs|signed|signing|inks|inked|penned|penning) (?:a |an |his |her )?(?:[a-z0-9.-]+ ){0,2}extension|this new (?:deal|contract)|put pen to paper on a new)(?: |$)/;

/** He puts his name to a contract, whoever offers it. */
const CONTRACT =
  /(?:^| )(?:sign(?:s|ed|ing)?|pen(?:s|ned|ning)?|ink(?:s|ed)?|put(?:s|ting)? pen to paper)(?: on)?(?: (?!for |with )[^ ,]+){0,6} (?<!swap |loan |record |transfer )(?:contract|deal|terms)(?: |$|[.])(?!to join)|(?:^| )sign(?:s|ed) on (?:at|for|until) /;

/** `ownOnly`: no other club than the player's own is named. */
export function renews(statement: Statement, { skeleton }: Scene, ownOnly: boolean): boolean {
  if (statement.kind === 'renewal') return true;
  const words = skeleton.text.slice(statement.clause.from, statement.clause.to);
  if (!RENEWS.test(words) && !(ownOnly && CONTRACT.test(words) && !LOAN.test(words))) return false;
  return findHits(skeleton).every((hit) => hit.row.kind !== 'renewal');
}

/** The sentence speaks of nobody else, and calls the deal a loan in another clause. */
function isLoanTalk(statement: Statement, { skeleton }: Scene): boolean {
  const others = skeleton.mentions.some((one) => one.kind === 'player' && !statement.players.includes(one.player));
  return !others && LOAN_DEAL.test(skeleton.text) && !PAST_LOAN.test(skeleton.text);
}

/** The statement, or the sentence that it stands in, says loan. */
export function saysLoan(statement: Statement, scene: Scene): boolean {
  const words = scene.skeleton.text.slice(statement.clause.from, statement.clause.to);
  return (LOAN.test(words) && !PAST_LOAN.test(words)) || isLoanTalk(statement, scene);
}
