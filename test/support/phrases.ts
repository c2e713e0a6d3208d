/** Before every test file: the engine reads the phrase tables as their rows stand, not as they were last packed. */
import { openPhraseTables } from '../../src/languages/en/phrase-tables';
import { PHRASE_ROWS } from '../../src/languages/en/rows';

openPhraseTables(PHRASE_ROWS);
