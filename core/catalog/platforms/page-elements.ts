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

/** Members of an event that are the element it happened to. https://developer.mozilla.org/docs/Web/API/Event/target */
export const EVENT_ELEMENTS: ReadonlySet<string> = new Set(['target', 'currentTarget', 'srcElement']);

/**
 * Methods by which an element is given a handler. https://developer.mozilla.org/docs/Web/API/EventTarget/addEventListener,
 * https://api.jquery.com/on/, https://api.jquery.com/category/events/
 */
export const GIVES_HANDLER: ReadonlySet<string> = new Set([
  'addEventListener', 'attachEvent', 'on', 'bind', 'live', 'one', 'blur', 'change', 'focusout', 'input', 'keydown', 'keypress', 'keyup',
]);

/** Properties that hold a handler: `element.oninput = …`. */
export const HANDLER_PROPERTY = /^on(?:input|change|blur|focusout|key(?:up|down|press)|paste|search)$/;

/** Attributes of JSX by which an input has a value from the start. https://react.dev/reference/react-dom/components/input */
export const FILLS_INPUT: ReadonlySet<string> = new Set(['value', 'defaultValue']);

/** Components for passwords, by the last part of their names: `<Input.Password />`. https://ant.design/components/input */
export const PASSWORD_INPUT = /^(?:Input|Field)?Password(?:Input|Field)?$/;

/** Components that put an input into a form under their own name: `<Form.Item name="phone">`. https://ant.design/components/form */
export const HOLDS_INPUT = /^(?:Form)?(?:Item|Field|Control|Controller)$/;
