/** What the `pi-guard.json` files of a workspace accept, leave out and teach: each entry can be taken back. */
import { parseTree, type Node } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kindName, LEVELS, qualifiedRuleId, shown, type KindId, type Level, type Locale } from '../../../core/index.ts';
import { LESSON_GROUPS, type LessonGroup, type TaughtEntry, type TaughtParams } from '../../protocol.ts';
import { toRange } from '../answers/diagnostics.ts';
import { filled } from '../log/log-texts.ts';
import { levelNames, taughtTexts } from './lesson-texts.ts';
import { withoutMark } from './config-edit.ts';
import { removalEdits } from './removal.ts';

/** Letters of a digest that distinguish it from others; a reader has no use for the whole. */
const SHOWN_OF_DIGEST = 8;

interface Found {
  readonly group: LessonGroup;
  readonly title: string;
  /** The item of the list, or the property. */
  readonly node: Node;
}

/** The entries of some configuration files, by group. What is damaged or no entry of a lesson is left out. */
export function taughtIn({ files }: TaughtParams, locale: Locale): TaughtEntry[] {
  const entries = files.flatMap(({ uri, text }) => {
    const tree = parseTree(withoutMark(text), [], { allowTrailingComma: true });
    const document = TextDocument.create(uri, 'jsonc', 0, text);
    return (tree?.type === 'object' ? (tree.children ?? []) : [])
      .flatMap((property) => foundIn(property, locale))
      .map(({ group, title, node }): TaughtEntry => {
        const edits = removalEdits(text, node).map(({ range, text: newText }) => ({ range: toRange(range, document), newText }));
        return {
          group,
          title,
          file: uri,
          range: toRange({ start: node.offset, end: node.offset + node.length }, document),
          edit: { documentChanges: [{ textDocument: { uri, version: null }, edits }] },
        };
      });
  });
  return LESSON_GROUPS.flatMap((wanted) => entries.filter(({ group }) => group === wanted));
}

function foundIn(property: Node, locale: Locale): Found[] {
  const [key, value] = property.children ?? [];
  const items = value?.children ?? [];
  const named = (id: keyof typeof taughtTexts, name: string): string => filled(taughtTexts[id][locale], { name: shown(name) });
  const texts = (id: keyof typeof taughtTexts, group: LessonGroup, show = (text: string) => text): Found[] =>
    items.flatMap((node) => (typeof node.value === 'string' ? [{ group, node, title: named(id, show(node.value)) }] : []));
  switch (key?.value) {
    case 'ignoreNames':
      return texts('name', 'name');
    case 'ignoreValues':
      return texts('value', 'value', (digest) => digest.slice(-SHOWN_OF_DIGEST));
    case 'ignore':
      return texts('file', 'file').filter(({ node }) => !String(node.value).startsWith('!'));
    case 'maskers':
      return items.map((node) => ({ group: 'function', node, title: named('masker', functionName(node)) }));
    case 'sinks':
      return items.flatMap((node): Found[] => {
        const target = fieldOf(node, 'sink');
        return target === 'log' || target === 'storage' || target === 'share'
          ? [{ group: 'function', node, title: named(target, functionName(node)) }]
          : [];
      });
    case 'rules':
      return items.flatMap((node) => ruleEntry(node, named));
    case 'levels':
      return items.flatMap((node) => levelEntry(node, locale));
    default:
      return [];
  }
}

function ruleEntry(node: Node, named: (id: 'off' | 'error' | 'warn', name: string) => string): Found[] {
  const [key, value] = node.children ?? [];
  const severity: unknown = value?.value;
  return severity === 'off' || severity === 'error' || severity === 'warn'
    ? [{ group: 'rule', node, title: named(severity, qualifiedRuleId(String(key?.value))) }]
    : [];
}

function levelEntry(node: Node, locale: Locale): Found[] {
  const [key, value] = node.children ?? [];
  const level = LEVELS.find((one): one is Level => one === value?.value);
  return level === undefined
    ? []
    : [
        {
          group: 'level',
          node,
          title: filled(taughtTexts.level[locale], {
            name: shown(kindName(String(key?.value) as KindId, locale)),
            level: levelNames[level][locale],
          }),
        },
      ];
}

function functionName(node: Node): string {
  const member = fieldOf(node, 'member');
  const parts =
    node.type === 'string' ? [String(node.value)] : [fieldOf(node, 'module') ?? fieldOf(node, 'global'), member ?? fieldOf(node, 'name')];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function fieldOf(node: Node, name: string): string | undefined {
  const field: unknown = node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1]?.value;
  return typeof field === 'string' ? field : undefined;
}
