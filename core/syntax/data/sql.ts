/**
 * SQL, statement by statement. Rows that are inserted become statements of one row, with the columns that `create table` names where the
 * statement names none, so that a dump of a thousand rows is read like a seed of one.
 */
import { MAY_HOLD_CREDENTIAL } from '../../catalog/credential-words/columns.ts';
import type { Range } from '../../types.ts';
import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

/**
 * Between dollar signs stand the statements of a block or a function, and texts. What begins with one of these words is statements.
 * https://www.postgresql.org/docs/current/plpgsql-structure.html
 */
const STATEMENTS = /^\$\w*\$\s*(?:<<\w+>>\s*)?(?:declare|begin)\b/i;
/** Comments, texts and names in quotes, brackets, the end of a statement; all else is passed over. */
const TOKEN =
  /--[^\r\n]*|#[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:''|\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`|\$(?<tag>\w*)\$[\s\S]*?\$\k<tag>\$|[();]/g;
const INSERT =
  /^\s*(?:insert|replace)\s+(?:ignore\s+|low_priority\s+)?into\s+(?<table>[\w`."[\]]+)\s*(?:\((?<columns>[^()]*)\)\s*)?values\s*$/i;
const TABLE = /^\s*create\s+table\s+(?:if\s+not\s+exists\s+)?(?<table>[\w`."[\]]+)\s*\((?<body>[\s\S]*)\)[^()]*$/i;
/** What begins a part of a definition that is no column. */
const NO_COLUMN = /^(?:primary|unique|key|index|constraint|foreign|fulltext|spatial|check)\b/i;
const MAX_ROWS = 2_000;
const MAX_STATEMENT = 20_000;

/** Reads SQL. Text that ends in the middle of a statement is read as far as it goes. */
export function readSql(text: string): Reading {
  return new Reader(text).read();
}

class Reader {
  private readonly entries: Entry[] = [];
  private readonly comments: Comment[] = [];
  private readonly columns = new Map<string, string>();
  /** Where the statement begins, and where its row does. */
  private start = 0;
  private row = -1;
  private depth = 0;
  private rows = 0;
  /** `INSERT INTO t (a, b) VALUES`, once it is read. */
  private head: string | undefined;
  /** Whether the statement holds others, which were read one by one. */
  private isBlock = false;

  constructor(private readonly text: string) {}

  read(): Reading {
    for (const { 0: token, index } of this.text.matchAll(TOKEN)) {
      if (token === '(') this.open(index);
      else if (token === ')') this.close(index + 1);
      else if (token === ';') this.end(index);
      else if (token.startsWith('$')) this.block(token, index);
      else if (/^(?:--|#|\/\*)/.test(token)) this.comment(token, index);
    }
    this.end(this.text.length);
    return { entries: this.entries, comments: this.comments };
  }

  private comment(token: string, index: number): void {
    const range = { start: index, end: index + token.length };
    this.comments.push(
      token.startsWith('#')
        ? { syntax: 'hash', text: token.slice(1), range }
        : { syntax: token.startsWith('--') ? 'line' : 'block', text: token.slice(2).replace(/\*\/$/, ''), range },
    );
    // Before the first word of a statement, and between rows, it is no part of one.
    if (this.depth === 0 && this.text.slice(this.start, index).trim() === '') this.start = range.end;
  }

  /** The statements of a block are read like those around it. */
  private block(token: string, index: number): void {
    if (!STATEMENTS.test(token)) return;
    const tag = token.indexOf('$', 1) + 1;
    const { entries, comments } = readSql(token.slice(tag, -tag));
    const inText = ({ start, end }: Range): Range => ({ start: index + tag + start, end: index + tag + end });
    this.entries.push(...entries.map((entry) => ({ ...entry, valueRange: inText(entry.valueRange) })));
    this.comments.push(...comments.map((comment) => ({ ...comment, range: inText(comment.range) })));
    this.isBlock = true;
  }

  private open(index: number): void {
    if (this.depth++ > 0) return;
    this.row = index;
    const before = this.text.slice(this.start, index);
    if (this.head !== undefined || before.length > MAX_STATEMENT) return;
    const groups = INSERT.exec(before)?.groups;
    if (groups)
      this.head = `insert into ${groups['table'] ?? ''} (${groups['columns'] ?? this.columns.get(tableName(groups['table'] ?? '')) ?? ''}) values `;
  }

  private close(end: number): void {
    if (this.depth > 0) this.depth--;
    if (this.depth > 0 || this.head === undefined || this.row < 0) return;
    if (MAY_HOLD_CREDENTIAL.test(this.head) && this.rows++ < MAX_ROWS)
      this.add(this.head + this.text.slice(this.row, end), { start: this.row, end });
  }

  private end(index: number): void {
    if (this.head === undefined && !this.isBlock) {
      const statement = this.text.slice(this.start, index);
      if (statement.length <= MAX_STATEMENT) {
        const { table, body } = TABLE.exec(statement)?.groups ?? {};
        if (table !== undefined && body !== undefined) this.columns.set(tableName(table), columnsOf(body));
        const indent = statement.length - statement.trimStart().length;
        if (statement.trim() !== '')
          this.add(statement.trim(), { start: this.start + indent, end: this.start + statement.trimEnd().length });
      }
    }
    this.start = index + 1;
    this.head = undefined;
    this.isBlock = false;
    this.depth = 0;
    this.row = -1;
  }

  private add(value: string, valueRange: Range): void {
    this.entries.push({ path: [], value, valueRange, isText: true, parent: 0, document: 0, isPassage: true });
  }
}

function tableName(written: string): string {
  return (written.split('.').at(-1) ?? '').replace(/[`"[\]]/g, '').toLowerCase();
}

/** Names of columns, in order: the first word of each part. */
function columnsOf(body: string): string {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const token of body.match(/'(?:''|\\[\s\S]|[^'\\])*'|[(),]|[^'(),]+/g) ?? []) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    if (token === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += token;
  }
  parts.push(part.trim());
  return parts
    .filter((one) => !NO_COLUMN.test(one))
    .flatMap((one) => /^[`"[]?(\w+)/.exec(one)?.[1] ?? [])
    .join(', ');
}
