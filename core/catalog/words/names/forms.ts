/** Names and events of forms and inputs. */

/** Words of a handler that say what happened, behind the field that it is about: `phoneInput`, `nameChange`. */
export const HANDLER_OUTCOMES: ReadonlySet<string> = new Set([
  'ok', 'success', 'done', 'confirm', 'submit', 'complete', 'change', 'changed', 'handler', 'callback', 'cb', 'tap', 'click', 'input',
  'blur', 'value', 'text', 'picker', 'select', 'typed', 'enter', 'fn',
]);

/** Words of a handler that say when it runs, before the field: `bindPhone`, `onName`. */
export const HANDLER_OCCASIONS: ReadonlySet<string> = new Set([
  'bind', 'on', 'handle', 'submit', 'save', 'confirm', 'get', 'set', 'update', 'input', 'change', 'blur', 'picker', 'select', 'watch',
  'listen', 'listener', 'edit', 'type', 'finish', 'complete',
]);

/**
 * Where an event has the value of an input: `e.detail.value`, `e.target.value`.
 * https://developers.weixin.qq.com/miniprogram/dev/component/input.html, https://reactnative.dev/docs/textinput
 */
export const EVENT_VALUES: ReadonlySet<string> = new Set([
  'detail', 'detail.value', 'target.value', 'currentTarget.value', 'nativeEvent.text', 'mp.detail.value',
]);

/** Names of what is picked from a list rather than typed in: `cityId`. */
export const PICKED_NAMES = /^(?:id|ids|index|i|key|type)$|(?:Id|Ids|Index|Key|Type)$/;

/** First words of functions whose argument names what they change: `change("phone", e.detail.value)`. */
export const CHANGES_FIELD = /^(?:set|change|update|edit|on|handle)/;

/** Attributes of a form whose handler is given its values: `<Form onFinish={save}>`. https://ant.design/components/form */
export const SUBMIT_HANDLERS = /^on(?:Finish|FinishFailed|Submit|SubmitCapture|ValuesChange|FormSubmit)$/;

/** Of these, handlers of a failed validation, whose argument has the values under `values`. https://ant.design/components/form#form */
export const FAILURE_HANDLERS: ReadonlySet<string> = new Set(['onFinishFailed']);

/**
 * Elements that call a function between their tags with the form, hooks by which components below read it, and the property of the form
 * that holds the values. https://formik.org/docs/api/formik, https://formik.org/docs/api/useFormikContext
 */
export const FORM_PROVIDERS: ReadonlySet<string> = new Set(['Formik']);
export const FORM_CONTEXTS: ReadonlySet<string> = new Set(['useFormikContext']);
export const FORM_VALUES = 'values';

/**
 * Calls that give all values of a form, or those of the requested fields: `form.validateFields()`.
 * https://ant.design/components/form#forminstance, https://react-hook-form.com/docs/useform/getvalues
 */
export const FORM_GETTERS: ReadonlySet<string> = new Set([
  'getFieldsValue', 'validateFields', 'validateFieldsAndScroll', 'getValues', 'watch', 'getFieldsFormatValue',
]);

/** Elements that a form sends, by their names and those of their components: `<input name="phone">`, `<TextField name="phone">`. */
export const FORM_CONTROLS = /^(?:input|select|textarea)$|(?:Input|Select|Text[Aa]rea|Field|Password)$/;

/**
 * Message boxes whose `prompt` promises `{ value }`: `ElMessageBox.prompt("手机号")`.
 * https://element-plus.org/en-US/component/message-box.html
 */
export const MESSAGE_BOXES: ReadonlySet<string> = new Set(['ElMessageBox', 'MessageBox', '$msgbox', 'messageBox']);

/** Words of a prompt before the name of what is to be typed: `请输入手机号`, `Enter your password`. */
export const ASKS_FOR = /^(?:(?:please )?(?:enter|type|input|provide)(?: in)?(?: (?:your|the|a|an))?(?: (?:new|current|old))? |what(?:'s| is) your |your |请?(?:重新)?(?:输入|填写|设置|确认|录入)?(?:您的|你的|新的|[新原旧])?)/i;

/**
 * Packages whose functions prompt whoever sits at the terminal, each named after what it expects: `await password({ message })`.
 * https://github.com/SBoudrias/Inquirer.js, https://bomb.sh/docs/clack/basics/getting-started/
 */
export const TERMINAL_PROMPTS: readonly string[] = ['@inquirer/prompts', '@inquirer/password', '@inquirer/input', '@clack/prompts'];

/** Functions of theirs, by the name of what comes back; nothing where their message alone names it. */
export const PROMPTED: ReadonlyMap<string, string> = new Map([['password', 'password'], ['input', ''], ['text', '']]);

/** Modules whose objects read lines from the terminal, the names of such objects, and their method that prints a text before it reads. */
export const LINE_READERS: { readonly modules: ReadonlySet<string>; readonly names: ReadonlySet<string>; readonly method: string } = {
  modules: new Set(['readline', 'node:readline', 'readline/promises', 'node:readline/promises']),
  names: new Set(['rl', 'readline']),
  method: 'question',
};

/**
 * Events that pass what is typed in, and those of a whole form: `@input="save"`, `bindnicknamereview`.
 * https://developers.weixin.qq.com/miniprogram/dev/component/input.html
 */
export const TYPED_EVENTS: ReadonlySet<string> = new Set([
  'input', 'blur', 'change', 'confirm', 'clear', 'focus', 'search', 'nicknamereview', 'finish', 'complete', 'update:modelvalue',
]);

/**
 * Events whose handler is given a row, or rows, of the table: `@row-click="show"`.
 * https://element-plus.org/en-US/component/table.html#table-events, https://www.iviewui.com/view-ui-plus/component/form/table
 */
export const ROW_EVENTS: ReadonlySet<string> = new Set([
  'row-click', 'row-dblclick', 'rowClick', 'cell-click', 'current-change', 'selection-change', 'selectionChange', 'select',
  'on-row-click', 'on-row-dblclick', 'on-current-change', 'on-selection-change', 'on-select', 'on-expand',
]);

/** Events whose handler is given the values of the form: `@finish="save"`. https://antdv.com/components/form */
export const FORM_EVENTS: ReadonlySet<string> = new Set(['finish', 'submit']);

/** The event of a form's submission, with the filter of its button. https://layui.dev/docs/2/form/#on-submit */
export const SUBMIT_EVENT = /^submit\b/;

/** What the handler of that event finds the values of the form under. */
export const SUBMITTED_FIELDS: ReadonlySet<string> = new Set(['field']);

/** Words in ids of inputs that say what they are in the page: `txtPhone`, `phone-input`. */
export const WORDS_OF_INPUTS: ReadonlySet<string> = new Set([
  'txt', 'text', 'input', 'inp', 'ipt', 'field', 'box', 'textbox', 'tb', 'edit', 'form', 'frm', 'hidden', 'hid', 'control', 'ctrl', 'val', 'value', 'el',
]);

/** Words in ids of inputs for what somebody looks for or chooses to see: `searchPhone`. */
export const SOUGHT_WORDS: ReadonlySet<string> = new Set(['search', 'filter', 'query', 'keyword', 'find', 'lookup', 'sort']);

/** Words of what forms search for and do not collect: `placeholder="搜索手机号"`. */
export const SEARCH_WORDS = /搜索|查询|查找|检索|筛选/;

/**
 * Keys of columns and form items in code that are what a person reads: `{ title: "身份证号", dataIndex: "certCode" }`.
 * https://ant.design/components/table#column
 */
export const LABEL_KEYS: ReadonlySet<string> = new Set(['title', 'label', 'headerName', 'header']);

/**
 * Keys beside them that name the field: `dataIndex`, `prop`. https://element-plus.org/en-US/component/table.html#table-column-attributes
 */
export const FIELD_KEYS: ReadonlySet<string> = new Set(['dataIndex', 'prop', 'field', 'dataKey', 'key', 'name']);

/**
 * Keys under which a column names the field that it shows, in the order in which they count: beside `dataIndex` a `key` is an id.
 * https://ant.design/components/table#column, https://www.iviewui.com/view-ui-plus/component/form/table,
 * https://www.naiveui.com/en-US/os-theme/components/data-table, https://tanstack.com/table/latest/docs/guide/column-defs
 */
export const COLUMN_FIELDS: readonly string[] = ['dataIndex', 'prop', 'field', 'dataKey', 'accessorKey', 'key'];

/** Attributes and options of a table in code that list its columns. https://www.ag-grid.com/react-data-grid/column-definitions/ */
export const TABLE_COLUMNS: ReadonlySet<string> = new Set(['columns', 'columnDefs']);

/**
 * Those beside them that have its rows. https://ant.design/components/table, https://mui.com/x/react-data-grid/row-definition/,
 * https://tanstack.com/table/latest/docs/guide/data
 */
export const TABLE_ROWS: ReadonlySet<string> = new Set(['dataSource', 'data', 'rows', 'rowData']);

/** Methods that fill a form: `form.setFieldsValue(user)`. https://ant.design/components/form#forminstance */
export const FORM_SETTERS: readonly string[] = ['setFieldsValue', 'setFieldValues'];

/** Calls that give the rows that are selected, or shown: `table.getSelectRows()`. https://doc.vvbin.cn/components/table.html */
export const TABLE_GETTERS = /^get(?:Select(?:ed)?Rows|SelectionRows|CheckedRows|DataSource|RawDataSource)$/;

/** Last words of names of what may be chosen, or may go wrong: an object with labels that is called so lists no fields. `const CHANNELS = { sms: '手机号' }` */
export const NAMES_CHOICES: ReadonlySet<string> = new Set([
  'type', 'types', 'kind', 'kinds', 'enum', 'enums', 'channel', 'channels', 'method', 'methods', 'way', 'ways', 'mode', 'modes', 'status',
  'state', 'states', 'level', 'levels', 'rule', 'rules', 'message', 'messages', 'msg', 'msgs', 'error', 'errors', 'code', 'codes', 'role', 'roles',
]);
