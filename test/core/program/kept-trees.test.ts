import { deepEqual } from 'node:assert/strict';
import { KeptTrees } from '../../../core/modules/kept-trees.ts';

describe('trees that are kept between two analyses', () => {
  const entry = (name: string): { readonly name: string; readonly text: string } => ({ name, text: ' '.repeat(90_000) });
  const [first, second, third] = [entry('first'), entry('second'), entry('third')];
  let dropped: string[];
  let trees: KeptTrees<typeof first>;

  beforeEach(() => {
    dropped = [];
    trees = new KeptTrees(200_000, ({ name }) => dropped.push(name));
  });

  it('are dropped when they are longer together, whoever asked for them: the last used stay', () => {
    for (const one of [first, second, third, first]) trees.keep(one);
    trees.dropOldest();
    deepEqual(dropped, ['second']);
  });

  it('stay while they are short enough', () => {
    for (const one of [first, second, first, second]) trees.keep(one);
    trees.dropOldest();
    deepEqual(dropped, []);
  });

  it('do not count once they are forgotten', () => {
    for (const one of [first, second]) trees.keep(one);
    trees.forget(first);
    trees.forget(first);
    trees.keep(third);
    trees.dropOldest();
    deepEqual(dropped, []);
  });
});
