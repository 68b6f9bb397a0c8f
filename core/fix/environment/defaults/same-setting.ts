/** The other places that read a setting with the same default. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../../sources/file/facts.ts';
import { staticText, walk } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { elsewhere, type SameSecret } from '../same-secret.ts';
import { settingEdits, settingRead } from './setting-read.ts';

/** The reads of the file that have the default of `whole` for the same setting. */
export function sameSettingsBeside({ file, parsed }: Facts, literal: Node, whole: Node): Node[] {
  return readsIn(file.text, parsed.tree, { literal, whole, text: file.text }).filter((node) => node !== whole);
}

/** Where other files of the program have `literal` as the default of the setting too, and edits that drop it there. */
export function sameSettingsElsewhere(facts: Facts, literal: Node, whole: Node): SameSecret {
  const { file, fixing } = facts;
  return elsewhere(
    facts,
    literal,
    (other) => readsIn(other.text, other.tree, { literal, whole, text: file.text }),
    (other, nodes) => nodes.flatMap((node) => settingEdits(other, node, fixing.program)),
  );
}

interface Like {
  readonly literal: Node;
  readonly whole: Node;
  readonly text: string;
}

function readsIn(text: string, tree: TSESTree.Program, { literal, whole, text: own }: Like): Node[] {
  const key = settingRead(own, whole, literal)?.key;
  const secret = staticText(literal);
  if (key === undefined || key === '' || secret === undefined || !text.includes(key)) return [];
  const found: Node[] = [];
  walk(tree, (node) => {
    const value = node.type === 'Literal' && node.value === secret ? node : undefined;
    const parent = value?.parent;
    if (value && parent && settingRead(text, parent, value)?.key === key) found.push(parent);
  });
  return found;
}
