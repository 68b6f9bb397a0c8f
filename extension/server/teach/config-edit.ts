/** Changes of a `pi-guard.json` that leave everything else in it as it is: comments, order, indentation, line ends. */
import { findNodeAtLocation, modify, parseTree, type FormattingOptions, type Node, type ParseError } from 'jsonc-parser';
import type { Edit } from '../../../core/index.ts';

/** Text of a configuration that holds nothing else yet. */
const EMPTY = '{}\n';

/** What to write: one more item of a list, or the value of a key. */
export type Setting = { readonly list: string; readonly item: unknown } | { readonly path: readonly string[]; readonly value: unknown };

/**
 * The edits that write a setting into a configuration text; undefined when the text is no object or is damaged there, `[]`
 * when it has the setting already. A missing file (`undefined`) becomes one with that setting alone.
 */
export function settingEdits(text: string | undefined, setting: Setting): Omit<Edit, 'file'>[] | undefined {
  if (text?.startsWith('\uFEFF'))
    return settingEdits(text.slice(1), setting)?.map(({ range: { start, end }, ...edit }) => ({
      ...edit,
      range: { start: start + 1, end: end + 1 },
    }));
  const given = text === undefined || text.trim() === '' ? EMPTY : text;
  const edits = 'list' in setting ? itemEdits(given, setting) : valueEdits(given, setting.path, setting.value);
  if (given === text || !edits) return edits;
  const [edit] = edits;
  return (
    edit && [
      { range: { start: 0, end: text?.length ?? 0 }, text: given.slice(0, edit.range.start) + edit.text + given.slice(edit.range.end) },
    ]
  );
}

/** The text with a space in the place of its byte order mark, which is no part of JSON: every offset stays. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, ' ');
}

function valueEdits(text: string, path: readonly string[], value: unknown): Omit<Edit, 'file'>[] | undefined {
  const tree = readTree(text);
  if (!tree) return undefined;
  for (let depth = 1; depth < path.length; depth++) {
    const parent = findNodeAtLocation(tree, path.slice(0, depth));
    if (parent && parent.type !== 'object') return undefined;
  }
  const written = findNodeAtLocation(tree, [...path]);
  if (written && written.type === typeof value && written.value === value) return [];
  const depth = path.findIndex((_, index) => !findNodeAtLocation(tree, path.slice(0, index + 1)));
  const parent = depth < 0 ? undefined : findNodeAtLocation(tree, path.slice(0, depth));
  const last = parent?.children?.at(-1);
  if (parent && last && isOnLineOfItsOwn(text, last)) {
    const inner = path.slice(depth + 1).reduceRight<unknown>((held, key) => ({ [key]: held }), value);
    return appended(text, parent, last, `${JSON.stringify(path[depth])}: ${indented(inner, text, indentationOf(text, last))}`);
  }
  return modify(text, [...path], value, { formattingOptions: formattingOf(text) }).map(({ offset, length, content }) => ({
    range: { start: offset, end: offset + length },
    text: content,
  }));
}

function itemEdits(text: string, { list, item }: { readonly list: string; readonly item: unknown }): Omit<Edit, 'file'>[] | undefined {
  const tree = readTree(text);
  const array = tree && findNodeAtLocation(tree, [list]);
  if (!array) return tree && valueEdits(text, [list], [item]);
  if (array.type !== 'array') return undefined;
  const items = array.children ?? [];
  const written = JSON.stringify(item);
  if (items.some((one) => JSON.stringify(valueOf(one, text)) === written)) return [];
  const last = items.at(-1);
  return last
    ? appended(text, array, last, written)
    : [{ range: { start: array.offset + 1, end: array.offset + array.length - 1 }, text: written }];
}

/** After the last item or property of a node and the comment beside it, in the manner of those before. */
function appended(text: string, node: Node, last: Node, written: string): Omit<Edit, 'file'>[] {
  const end = last.offset + last.length;
  const rest = text.slice(end, node.offset + node.length - 1);
  const comma = /^\s*,/.exec(rest)?.[0].length;
  if (!isOnLineOfItsOwn(text, last)) {
    const at = end + (comma ?? 0);
    return [{ range: { start: at, end: at }, text: comma === undefined ? `, ${written}` : ` ${written},` }];
  }
  const comment = /^(?:\s*,)?[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)?/.exec(rest)?.[0].length ?? 0;
  const line = `${lineEndOf(text)}${indentationOf(text, last)}${written}${comma === undefined ? '' : ','}`;
  if (comment === 0 && comma === undefined) return [{ range: { start: end, end }, text: `,${line}` }];
  const after = { range: { start: end + comment, end: end + comment }, text: line };
  return comma === undefined ? [{ range: { start: end, end }, text: ',' }, after] : [after];
}

function indentationOf(text: string, node: Node): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', node.offset - 1) + 1))?.[0] ?? '';
}

function isOnLineOfItsOwn(text: string, node: Node): boolean {
  return text.lastIndexOf('\n', node.offset - 1) + 1 + indentationOf(text, node).length === node.offset;
}

/** JSON whose lines after the first stand as deep as the first. */
function indented(value: unknown, text: string, indentation: string): string {
  const { tabSize = 2, insertSpaces } = formattingOf(text);
  return JSON.stringify(value, null, insertSpaces ? tabSize : '\t').replaceAll('\n', `${lineEndOf(text)}${indentation}`);
}

function readTree(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  return errors.length === 0 && tree?.type === 'object' ? tree : undefined;
}

function valueOf(node: Node, text: string): unknown {
  try {
    return JSON.parse(text.slice(node.offset, node.offset + node.length));
  } catch {
    return undefined;
  }
}

function formattingOf(text: string): FormattingOptions {
  const indentation = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indentation.startsWith('\t'),
    tabSize: indentation.startsWith('\t') ? 4 : indentation.length,
    eol: lineEndOf(text),
  };
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
