/** Words that tell whom a name is not that nothing introduces: a thing's, a place's, of somebody beside him who moves. */

/** Right before a capital run these make it a thing: "the Blue Brazil". */
export const ARTICLE_BEFORE = /(?:^| )(?:the|nicknamed|dubbed|an?|our|their|its|new|old|st|papa|saint)\s$/;

/** Capital letters that are no part of a name: "FC", "GM"; initials are ("JJ"). */
export const CAPITALS = /^(?!J\p{Lu}$|\p{Lu}J$)\p{Lu}{2,3}$|^\p{Lu}{4,}$/u;
