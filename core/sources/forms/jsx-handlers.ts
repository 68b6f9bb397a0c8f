import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { Candidates } from '../file/candidates.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import { addTo } from '../../groups.ts';

type Places = ReadonlyMap<string, readonly TSESTree.MemberExpression[]>;

const known = new Memo<Candidates, Places>();
const NONE: readonly TSESTree.MemberExpression[] = [];

/** Attributes of JSX elements that are given a method of the component by its name: `onFinish={this.save}`. */
export function handlerPlaces(candidates: Candidates, name: string): readonly TSESTree.MemberExpression[] {
  let places = known.get(candidates);
  if (!places) known.set(candidates, (places = findPlaces(candidates)));
  return places.get(name) ?? NONE;
}

function findPlaces({ elements }: Candidates): Places {
  const places = new Map<string, TSESTree.MemberExpression[]>();
  for (const element of [...elements.values()].flat()) {
    for (const attribute of element.attributes) {
      if (attribute.type !== 'JSXAttribute' || attribute.value?.type !== 'JSXExpressionContainer') continue;
      const handler = unwrap(attribute.value.expression);
      const name =
        handler.type === 'MemberExpression' && unwrap(handler.object).type === 'ThisExpression' ? memberName(handler) : undefined;
      if (name !== undefined) addTo(places, name, handler as TSESTree.MemberExpression);
    }
  }
  return places;
}
