/** Names that clubs share with their towns: what stands before one where the town is meant. */

