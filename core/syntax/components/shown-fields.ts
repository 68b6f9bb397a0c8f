/** Which state a component's markup shows, and as what. The markup is not parsed for it: one pass over its text. */
import { FORM_EVENTS, ROW_EVENTS } from '../../catalog/words/names/forms.ts';
import { COLUMN_ELEMENT, FORM_ELEMENT, ROW_VARIABLES, TABLE_ELEMENT } from '../../catalog/markup/elements.ts';
import type { Range } from '../../types.ts';
import type { FieldBinding, RowBinding, TableBinding } from '../../parsed-file.ts';
import { findRow, pathsIn, plainPath } from '../state-paths.ts';

/** Fields that are shown, and names and functions that stand for elements of the state. */
export interface Shown {
  readonly fields: readonly FieldBinding[];
  readonly rows: readonly RowBinding[];
  readonly tables: readonly TableBinding[];
}

const ATTRIBUTE =
  /\s(v-for|(?:v-bind)?:data|(?:v-bind)?:(?:data-source|dataSource|columns|model)|prop|slot-scope|scope|v-slot|(?:v-slot:|#)[\w-]+|@[\w-]+)\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/;
const COMMENT = '<!--';
const TOKEN = new RegExp(`${COMMENT}|<([a-zA-Z][\\w-]*)|\\{\\{([^{}]{1,400})\\}\\}|${ATTRIBUTE.source}`, 'g');
const MAX_ENTRIES = 2_000;

/**
 * Fields that markup shows (`{{ order.phone }}`, a column `prop="phone"` of the table of `users`), under the names of the
 * state they come from, and what stands for an element of a list: the name of a `v-for` or of a table's slot, the handler
 * of a table's rows or of a form's values. The range is that of the markup: a component's template by default.
 */
export function readShown(text: string, { start, end }: Range = templateOf(text)): Shown {
  if (start < 0 || end < start || !/\{\{|v-for|-table\b|@finish|@submit|:columns/.test(text)) return NOTHING;
  const reader = new Reader();
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    // What is commented out shows nothing.
    if (match[0] === COMMENT) TOKEN.lastIndex = afterComment(text, match.index, end);
    else reader.read(match);
  }
  return reader.shown();
}

function afterComment(text: string, start: number, end: number): number {
  const close = text.indexOf('-->', start);
  return close < 0 ? end : close;
}

/** From the first tag of a template to the last. */
export function templateOf(text: string): Range {
  return { start: text.indexOf('<template'), end: text.lastIndexOf('</template>') };
}

const NOTHING: Shown = { fields: [], rows: [], tables: [] };

class Reader {
  private readonly fields: FieldBinding[] = [];
  private readonly rows: RowBinding[] = [];
  private readonly tables: TableBinding[] = [];
  private tag = '';
  /** Columns of the tag that is being read. */
  private columns: readonly string[] | undefined;
  /** List of the table around, and state of the form. */
  private table: readonly string[] | undefined;
  private form: readonly string[] | undefined;
  /** Handlers of the tag that is being read; what they are given may stand behind them. */
  private handlers: { readonly name: string; readonly start: number; readonly event: string }[] = [];

  read({ 0: whole, 1: tag, 2: shown, 3: attribute, 4: double, 5: single, index }: RegExpExecArray): void {
    if (this.fields.length + this.rows.length > MAX_ENTRIES) return;
    if (tag !== undefined) this.open(tag);
    else if (shown !== undefined) this.show(shown, index + 2);
    else if (attribute !== undefined)
      this.readAttribute(attribute, double ?? single ?? '', index, index + whole.length - (double ?? single ?? '').length - 1);
  }

  shown(): Shown {
    this.open('');
    return { fields: this.fields, rows: this.rows, tables: this.tables };
  }

  private open(tag: string): void {
    for (const { name, start, event } of this.handlers) {
      const path =
        ROW_EVENTS.has(event) && TABLE_ELEMENT.test(this.tag)
          ? this.table
          : FORM_EVENTS.has(event) && FORM_ELEMENT.test(this.tag)
            ? this.form
            : undefined;
      if (path) this.rows.push({ name, path, start, role: 'handler' });
    }
    if (this.columns && this.table && TABLE_ELEMENT.test(this.tag)) this.tables.push({ columns: this.columns, rows: this.table });
    this.columns = undefined;
    this.handlers = [];
    this.tag = tag;
    if (TABLE_ELEMENT.test(tag)) this.table = undefined;
    if (FORM_ELEMENT.test(tag)) this.form = undefined;
  }

  private readAttribute(name: string, value: string, index: number, start: number): void {
    const bare = name.replace(/^v-bind/, '');
    if (bare === 'v-for') this.repeat(value, index);
    else if (bare === ':model') this.form = FORM_ELEMENT.test(this.tag) ? this.pathOf(value, index) : this.form;
    else if (bare === ':columns') this.columns = plainPath(value);
    else if (bare.startsWith(':')) this.table = TABLE_ELEMENT.test(this.tag) ? this.pathOf(value, index) : this.table;
    else if (bare === 'prop') this.column(value, start);
    else if (bare.startsWith('@')) this.handlers.push({ name: value.trim(), start: index, event: bare.slice(1) });
    else this.slot(value, index);
  }

  /** `(item, index) in user.list` */
  private repeat(value: string, start: number): void {
    const keyword = /\s(?:in|of)\s/.exec(value);
    const alias = /[a-z_$][\w$]*/i.exec(value.slice(0, keyword?.index ?? 0))?.[0];
    if (keyword && alias)
      this.rows.push({
        name: alias,
        path: this.pathOf(value.slice(keyword.index + keyword[0].length), start) ?? [],
        start,
        role: 'element',
      });
  }

  private column(field: string, start: number): void {
    const path = this.table && COLUMN_ELEMENT.test(this.tag) ? plainPath(field) : undefined;
    if (this.table && path)
      this.fields.push({ path: [...this.table, ...path], range: { start, end: start + field.length }, isShown: true });
  }

  /** `{ row }` and `scope` of a table's slot. */
  private slot(value: string, start: number): void {
    if (!this.table) return;
    const names = value.match(/[a-z_$][\w$]*/gi) ?? [];
    if (!value.includes('{'))
      this.rows.push(...names.slice(0, 1).map((name) => ({ name, path: this.table as string[], start, role: 'slot' as const })));
    else
      this.rows.push(
        ...names
          .filter((name) => ROW_VARIABLES.has(name))
          .map((name) => ({ name, path: this.table as string[], start, role: 'element' as const })),
      );
  }

  private show(shown: string, start: number): void {
    for (const { path: written, index, length } of pathsIn(shown)) {
      const path = this.settled(written, start);
      if (path) this.fields.push({ path, range: { start: start + index, end: start + index + length }, isShown: true });
    }
  }

  private pathOf(value: string, start: number): readonly string[] | undefined {
    const plain = plainPath(value);
    return plain && this.settled(plain, start);
  }

  /** A path from the state on: names of elements and slots are replaced by the list they come from. */
  private settled(path: readonly string[], start: number): readonly string[] | undefined {
    const [root = '', second = '', ...rest] = path;
    const row = findRow(this.rows, root, start);
    if (!row) return root === 'this' ? path.slice(1) : path;
    if (row.path.length === 0 || (row.role === 'slot' && !ROW_VARIABLES.has(second))) return undefined;
    return row.role === 'slot' ? [...row.path, ...rest] : [...row.path, ...path.slice(1)];
  }
}
