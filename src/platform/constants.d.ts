/** Keys of public/_locales/en/messages.json, put in by vite.config.ts (`define`). */
declare const __MESSAGE_KEYS__: readonly string[];
/** Those of them that are shown on a reader's page, as `packNames` writes them: the content script carries no others. */
declare const __PAGE_MESSAGE_KEYS__: string;
