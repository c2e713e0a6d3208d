/**
 * Row types of the attribution tables. The pattern language is `pipeline/attribution/patterns.ts`; each row's example
 * sentences stand in the `*.examples.ts` file beside its table.
 */

/** A noun phrase that names a source, or points back to one. */
export interface WhoRow {
  readonly id: string;
  readonly pattern: string;
  /**
   * `named`: the sources in it, side by side; `author`: a journalist and the outlet that he works for;
   * `back`: points to a source of an earlier sentence.
   */
  readonly as: 'named' | 'author' | 'back';
  /** With `back`: where no earlier source is meant, it names one itself ("the Guardian journalist"). */
  readonly orNamed?: true;
}

/**
 * What a cue makes of its source. `report`: it is said to report; `channel`: it carries somebody's words ("told X",
 * "speaking on X"); `relay`: it passes on another one's report ("as relayed by X", "via X"); `origin`: another source cites
 * it ("citing X", "first reported by X"); `denied`: what it reports is denied, it speaks for nothing here; `voice`: a person
 * speaks; `club`: a club speaks; `own`: the page speaks of its own reporting.
 */
export type CueRole = 'report' | 'channel' | 'relay' | 'origin' | 'denied' | 'voice' | 'club' | 'own';

/** Words that make somebody a source. */
export interface CueRow {
  readonly id: string;
  readonly role: CueRole;
  readonly pattern: string;
  /**
   * What the cue governs: `forward` its clause and what follows; `either` what follows or, at the end of a sentence,
   * what precedes; `both` the whole sentence.
   */
  readonly reach: 'forward' | 'either' | 'both';
  /** Also holds for outlets whose name is an ordinary word ("Sport", "Record"). */
  readonly strong: boolean;
  /** Only where the words name a report ("a report in X", "X's claim"), not X alone. */
  readonly noun?: true;
}

/** Words that cite somebody who is not named. */
export interface UnnamedRow {
  readonly id: string;
  readonly pattern: string;
  readonly anonymity: 'vague' | 'unnamed';
  /** `noun`: "reports in Spain", "sources say"; `hedge`: "reportedly", "is said to". */
  readonly weight: 'noun' | 'hedge';
}

/** Words about a source or about the page itself. */
export interface NoteRow {
  readonly id: string;
  readonly pattern: string;
}
