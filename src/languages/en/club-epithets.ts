/** What English writers put before a club's name. */

/** Words before a club's name that only describe it: "Turkish giants", "Premier League newcomers". */
export const EPITHET =
  "(?:[a-z-]+ (?:club|side|outfit|team)s?|modest|top|fellow|bitter|arch|reigning|defending|current|struggling|ambitious|famed|famous|storied|mighty|wealthy|neighbouring|nearby|non-league|second-tier|third-tier|top-flight|lower-league|second|third|division|tier|big-spending|cash-rich|hometown|boyhood|league|(?<=(?:division|league) )(?:one|two|1|2)|city|local|london|rivals?|neighbours|giants?|champions|leaders|strugglers|newcomers|new boys|heavyweights|powerhouses?|minnows|high-flyers|high-flying|newly-promoted|promoted|relegated|side|club|outfit|team|[a-z]{3,}(?:ish|ian|ean|ese)|french|dutch|greek|german|iraqi|israeli|saudi|american|mexican|<[lg]\\d+>(?: 's)?)";
