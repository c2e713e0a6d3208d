/** Names that clubs share with their towns: what stands before one where the town is meant. */

/** "Born in Liverpool", "reports from Paris": ends right before the name, folded. */
export const IN_TOWN =
  /(?:^| )(?:born in|lives? in|living in|city of|airport in|arrived in|arrives in|landed in|lands in|flew (?:in )?to|fly to|flying to|hotel in|house in|home in|based in|training in|reports (?:in|from)|streets of|family in|week in|day in|days in|night in|life in|near) $/;
