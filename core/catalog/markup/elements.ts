/** Elements and attributes of markup, by what a person does with them. */
import { CODE_ELEMENTS } from '../platforms/mini-program-dialects.ts';

/**
 * Attributes of components and elements that are addresses: `<router-link :to="…">`, `<image :src="…">`.
 * https://html.spec.whatwg.org/multipage/indices.html#attributes-3
 */
export const LINKING_ATTRIBUTES: readonly string[] = ['to', 'href', 'src', 'url', 'action', 'path', 'data-url'];

/** Elements in which something is typed, without a dash or of a library: `input`, `el-input`, `uni-easyinput`, `van-field`. */
export const INPUT_ELEMENT = /(?:^|[-a-z])(?:input|textarea|field)$/i;

/**
 * Elements of the platform with a dash in their names, which are no components: `scroll-view`, `web-view`.
 * https://developers.weixin.qq.com/miniprogram/dev/component/
 */
export const PLATFORM_ELEMENT = /^(?:scroll|picker|cover|movable|swiper|match|page|web|rich|live|checkbox|radio)-/;

/** Elements that are tables: `el-table`. https://element-plus.org/en-US/component/table.html */
export const TABLE_ELEMENT = /(?:^|-)table$/i;

/** Elements that are columns of them: `el-table-column`, `vxe-column`. https://vxetable.cn/ */
export const COLUMN_ELEMENT = /table-column$|^vxe-column$/i;

/**
 * Elements that are forms whose handlers are given their values: `a-form`, `van-form`. https://antdv.com/components/form,
 * https://vant-ui.github.io/vant/#/en-US/form
 */
export const FORM_ELEMENT = /^(?:[ant]|van)-form$/;

/**
 * Names under which a column gives its row: `scope.row`, `record`.
 * https://element-plus.org/en-US/component/table.html#table-column-slots
 */
export const ROW_VARIABLES: ReadonlySet<string> = new Set(['row', 'record']);

/** Attributes whose constant text is evidence of the field that an input is: `<input data-field="phone">`. */
export const NAMING_ATTRIBUTES = /^(?:name|id|data-[\w-]+|mark:[\w-]+|model|prop|field)$/;

/**
 * Elements whose content is text or code: a comment of markup there would be shown, or run: `<textarea>`, `<wxs>`.
 * https://html.spec.whatwg.org/multipage/syntax.html#elements-2
 */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['textarea', 'title', 'style', 'script', ...CODE_ELEMENTS]);

/**
 * Types of inputs whose value a person does not type: a form carries it: `<input type="hidden">`.
 * https://html.spec.whatwg.org/multipage/input.html#attr-input-type
 */
export const CARRIED_INPUT = /^(?:hidden|password|text)?$/i;

/** What the markup of a component has where something is typed into it, or where an address or a contact is edited or chosen. */
export const TAKES_INPUT = /v-model|<form|input|field|<(?:van|nut)-(?:address|contact)/i;
