/** Functions that look a text up in the language of the page, by a key. */

/** By their name alone. https://vue-i18n.intlify.dev/api/injection.html https://docs.djangoproject.com/en/stable/topics/i18n/translation/#javascript-module */
export const TRANSLATES: ReadonlySet<string> = new Set(['$t', '$tc', '$te', '$tm', 'formatMessage', '__', 'gettext', 'ngettext', 'pgettext']);

/** Where the key is written in the call. https://react.i18next.com/latest/usetranslation-hook https://next-intl.dev/docs/usage/translations */
export const TRANSLATES_KEY: ReadonlySet<string> = new Set(['t', 'tc', 'translate']);
