/** Comments that list names with what they mean: `// xh 学号, kl 口令`. */
import type { TSESTree } from '@typescript-eslint/types';
import type { KindId, Node } from '../../types.ts';
import { keyName } from '../../syntax/tree.ts';
import type { FlowContext } from '../flow/context.ts';
import { ownedName } from './owned-names.ts';
import { kindOfText } from './texts.ts';

/** Longer comments explain a program; few of them list names. */
const MAX_COMMENT = 600;
/** A word right before Chinese ones belongs to them: `vip手机号`. */
const PAIR = /(?:^|[\s,，、;；|/(（:：*])([A-Z_$][\w$]{0,30})(?:[ \t]{1,3}|[ \t]{0,3}[:：=\-—][ \t]{0,3})([\u4e00-\u9fa5]{2,16})/gi;
const ENGLISH_PAIR = /^[\s*]{0,20}([A-Z_$][\w$]{0,30})[ \t]{0,3}(?:[:=–—]|-{1,2})[ \t]{1,3}([A-Z][^:=]{1,60})$/i;

type Pair = readonly [name: string, text: string];

/**
 * Names that comments of the file list, with the kinds that the texts behind them name. Single letters count where one object has them all
 * for keys, behind the name of that object.
 */
export function glossaryKinds(context: FlowContext): (readonly [name: string, kind: KindId])[] {
  return context.candidates.comments.flatMap((comment) => {
    const pairs = pairsIn(comment.value);
    if (pairs.length < 2) return [];
    const kinds = pairs.flatMap(([name, text]) => {
      const kind = kindOfText(context, text)?.kind;
      return kind === undefined ? [] : [[name, kind] as const];
    });
    if (kinds.length === 0 || pairs.every(([name]) => name.length > 1)) return kinds;
    return objectsWith(context, pairs).flatMap((object) =>
      kinds.flatMap(([name, kind]) => {
        const key = ownedName(object, name);
        return key === undefined ? [] : [[key, kind] as const];
      }),
    );
  });
}

function pairsIn(text: string): readonly Pair[] {
  if (text.length > MAX_COMMENT) return [];
  const chinese = [...text.matchAll(PAIR)].map(([, name = '', words = '']): Pair => [name, words]);
  if (chinese.length > 0) return chinese;
  const parts = text.split(/[,;|\n]/).filter((part) => /\w/.test(part));
  const english = parts.map((part) => ENGLISH_PAIR.exec(part));
  return english.every((pair) => pair) ? english.map((pair): Pair => [pair?.[1] ?? '', pair?.[2] ?? '']) : [];
}

/** Objects of the file that have all of the names for keys. */
function objectsWith({ candidates }: FlowContext, pairs: readonly Pair[]): readonly TSESTree.ObjectExpression[] {
  return candidates.properties.flatMap((property) => {
    const object = property.parent as Node;
    if (keyOf(property) !== pairs[0]?.[0] || object.type !== 'ObjectExpression') return [];
    const keys = object.properties.map(keyOf);
    return pairs.every(([name]) => keys.includes(name)) ? [object] : [];
  });
}

function keyOf(property: Node): string | undefined {
  return property.type === 'Property' ? keyName(property.key, property.computed) : undefined;
}
