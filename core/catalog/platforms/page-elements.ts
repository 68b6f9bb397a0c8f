/** How code finds elements of a page and reads what is typed into them. */

/** Methods that find elements by an id. https://developer.mozilla.org/docs/Web/API/Document/getElementById */
export const FINDS_BY_ID: ReadonlySet<string> = new Set(['getElementById']);

/** Methods that find them by a `name`. https://developer.mozilla.org/docs/Web/API/Document/getElementsByName */
export const FINDS_BY_NAME: ReadonlySet<string> = new Set(['getElementsByName']);

/**
 * Functions that find them by a selector. https://developer.mozilla.org/docs/Web/API/Document/querySelector, https://api.jquery.com/jQuery/,
 * https://playwright.dev/docs/api/class-page#page-locator
 */
export const FINDS_BY_SELECTOR: ReadonlySet<string> = new Set(['querySelector', '$', 'jQuery', 'locator']);

/** Methods that give what an input holds. https://api.jquery.com/val/, https://playwright.dev/docs/api/class-locator#locator-input-value */
export const READS_INPUT: ReadonlySet<string> = new Set(['val', 'inputValue']);
