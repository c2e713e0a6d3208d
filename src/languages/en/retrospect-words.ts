/** What the title of a page says of the moves in it. */

