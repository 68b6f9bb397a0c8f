/** Pages of HTML, and what their attributes and scripts are. */

/** Endings of pages, without dot. Those of server templates hold the same language around their marks. */
export const PAGE_EXTENSIONS: readonly string[] = ['html', 'htm', 'xhtml', 'ejs', 'jsp', 'ftl'];

/** Types of `<script>` that a browser runs, or Babel in a browser. https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type */
export const SCRIPT_TYPE = /^(?:module|jsx|(?:text|application)\/(?:(?:x-)?(?:java|ecma)script(?:1\.\d)?|jsx|babel))?$/i;

/** Types of `<script>` whose content is markup that a library fills. */
export const MARKUP_TYPE = /^(?:text\/)?(?:html|x-template|template|tpl|ng-template|x-handlebars(?:-template)?|x-tmpl|x-jquery-tmpl|x-mustache|art-template|x-art-template)$/i;

/** Types of `<script>` whose content is data of the page itself; `ld+json` is for search engines. */
export const DATA_TYPE = /^application\/json$/i;

/** Attributes that are addresses. */
export const ADDRESS_ATTRIBUTE = /^(?:th:)?(?:href|src|action|formaction|data-url|data-href|data-src|data-original|poster|cite|content)$/i;

/** Attributes that are a list of statements. */
export const HANDLER_ATTRIBUTE = /^on[a-z]{3,}$/i;

/** What mounts a component on the markup of a page. https://vuejs.org/guide/extras/ways-of-using-vue.html */
export const MOUNTS_VUE = /\bnew Vue\s*\(|\bcreateApp\s*\(|\bVue\s*\.\s*component\s*\(/;

/** Variables in which pages receive the parameters of their address: `onLoad(options) { this.id = options.id }`, `route.query.id`. */
export const HOLDS_PARAMETERS: readonly string[] = ['query', 'params', 'param', 'options', 'option', 'opts', 'opt', 'searchParams', 'e', 'route'];
