/** The English strings as the extension ships them. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { makeTranslate, templatesOf } from '../../src/receipt/translate';

export const templates = templatesOf(messages);
export const english = makeTranslate(templates);
