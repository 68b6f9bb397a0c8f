/**
 * A language for ESLint in which data files have no syntax at all: `.env`, properties, INI, JSON, YAML. Our rules read the
 * text themselves. Follows https://eslint.org/docs/latest/extend/languages
 */
import { directivesOfData, LineStarts, type Place } from '../core/index.ts';

interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface DataNode {
  readonly type: 'Document' | 'Comment';
  readonly range: readonly [number, number];
  readonly loc: Location;
}

interface DataFile {
  readonly path: string;
  readonly body: string | Uint8Array;
  readonly bom?: boolean;
}

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/;

/** Lines count from 1 and columns from 0, as in JavaScript. */
export const dataLanguage = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: { Document: [] },
  validateLanguageOptions(): void {},
  parse(file: DataFile): { readonly ok: true; readonly ast: DataNode } {
    const text = textOf(file);
    return { ok: true, ast: { type: 'Document', range: [0, text.length], loc: locationOf(new LineStarts(text), 0, text.length) } };
  },
  createSourceCode: (file: DataFile, { ast }: { readonly ast: DataNode }): DataSourceCode =>
    new DataSourceCode(file.path, textOf(file), file.bom === true, ast),
} as const;

/** The scope of a program that declares nothing and refers to nothing. */
const NO_SCOPE = {
  type: 'global',
  set: new Map<string, never>(),
  variables: [],
  references: [],
  through: [],
  childScopes: [],
  upper: null,
  isStrict: false,
};
const NO_SCOPES = { scopes: [NO_SCOPE], globalScope: NO_SCOPE, acquire: () => null, getDeclaredVariables: () => [] };

/**
 * What ESLint and rules may read. Rules that are made for JavaScript and configured for every file find no comments, no
 * tokens and no scopes, and so nothing to report.
 */
class DataSourceCode {
  readonly visitorKeys = dataLanguage.visitorKeys;
  readonly parserServices = {};
  readonly scopeManager = NO_SCOPES;
  readonly lines: readonly string[];
  private readonly starts: LineStarts;

  constructor(
    private readonly path: string,
    readonly text: string,
    readonly hasBOM: boolean,
    readonly ast: DataNode,
  ) {
    this.lines = text.split(LINE_BREAK);
    this.starts = new LineStarts(text);
  }

  getText(node?: DataNode): string {
    return node ? this.text.slice(...node.range) : this.text;
  }

  getLines(): readonly string[] {
    return this.lines;
  }

  getAllComments(): readonly DataNode[] {
    return [];
  }

  getLoc({ loc }: DataNode): Location {
    return loc;
  }

  getRange({ range }: DataNode): readonly [number, number] {
    return range;
  }

  getParent(): undefined {
    return undefined;
  }

  getScope(): typeof NO_SCOPE {
    return NO_SCOPE;
  }

  getDeclaredVariables(): readonly never[] {
    return [];
  }

  getAncestors(): readonly DataNode[] {
    return [];
  }

  getLocFromIndex(index: number): Location['start'] {
    return toLocation(this.starts.placeOf(index));
  }

  getIndexFromLoc({ line, column }: Location['start']): number {
    return (this.starts.rangeOf(line)?.start ?? this.text.length) + column;
  }

  *traverse(): Iterable<object> {
    for (const phase of [1, 2]) yield { type: 'visit', kind: 1, target: this.ast, phase, args: [this.ast, undefined] };
  }

  getDisableDirectives(): { readonly problems: readonly never[]; readonly directives: readonly object[] } {
    const directives = directivesOfData(this.path, this.text).flatMap(({ type, rules, reason, comment }) => {
      const node = { type: 'Comment', range: [comment.start, comment.end], loc: locationOf(this.starts, comment.start, comment.end) };
      return type === 'off' ? [] : [{ type, node, value: rules.join(', '), justification: reason }];
    });
    return { problems: [], directives };
  }
}

function textOf({ body }: DataFile): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

function locationOf(starts: LineStarts, start: number, end: number): Location {
  return { start: toLocation(starts.placeOf(start)), end: toLocation(starts.placeOf(end)) };
}

function toLocation({ line, column }: Place): Location['start'] {
  return { line, column: column - 1 };
}
