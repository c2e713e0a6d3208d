/** Keys of public/_locales/en/messages.json, put in by vite.config.ts (`define`). */
declare const __MESSAGE_KEYS__: readonly string[];
