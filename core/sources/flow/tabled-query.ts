import { Table } from '../../dataflow/tabling.ts';
import { Memo } from '../../memo.ts';
import type { FlowContext } from './context.ts';

/** One type of query over files, tabled together with those of the evaluator: one that depends on an open query is provisional. */
export class TabledQuery<K, V> {
  private readonly files = new Memo<FlowContext, Table<K, V>>();

  /** `least` is the result while nothing is known, `isSame` compares two results for equality. */
  constructor(
    private readonly least: V,
    private readonly isSame: (one: V, other: V) => boolean,
  ) {}

  /** The result for a key in one file; `find` runs once, and again only until a cycle of queries reaches its fixpoint. */
  ask(context: FlowContext, key: K, find: () => V): V {
    let answers = this.files.get(context);
    if (!answers) this.files.set(context, (answers = new Table(this.least, this.isSame)));
    return context.tabling.ask(answers, key, find);
  }
}
