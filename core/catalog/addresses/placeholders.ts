/** Texts with places that a program fills in. */

/** Last words of names of addresses: `callbackUrl`. */
export const HOLDS_ADDRESS: ReadonlySet<string> = new Set(['url', 'uri', 'href', 'link', 'src', 'endpoint']);

/** A place in an address and its name: `{token}`, `:phone`, `%MOBILE%`, `__EMAIL__`, `${phone}`, `[phone]`. https://datatracker.ietf.org/doc/html/rfc6570 */
export const PLACEHOLDER = /^(?:\$?\{{1,2}|[<[:%]|__|@@)\s*([A-Z]\w*?)\s*(?:\}{1,2}|[>\]%]|__|@@)?$/i;

/** What a text or pattern of a placeholder begins with. */
export const PLACEHOLDER_STARTS: readonly string[] = ['{', '\\{', '${', '\\$\\{', '<', '[', '\\[', ':', '%', '__', '@@'];
