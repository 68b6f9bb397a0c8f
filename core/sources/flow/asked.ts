import { Table } from '../../dataflow/tabling.ts';
import { Memo } from '../../memo.ts';
import type { FlowContext } from './context.ts';

/** A sort of question about files whose answers are tabled with those of the evaluator: nothing is kept that rests on an open question. */
export class Asked<K, V> {
  private readonly files = new Memo<FlowContext, Table<K, V>>();

  /** `least` is the answer while nothing is known, `isSame` tells whether two answers say the same. */
  constructor(private readonly least: V, private readonly isSame: (one: V, other: V) => boolean) {}

  /** The answer about a key in one file; `find` is asked once, and again only while a cycle of questions changes. */
  ask(context: FlowContext, key: K, find: () => V): V {
    let answers = this.files.get(context);
    if (!answers) this.files.set(context, (answers = new Table(this.least, this.isSame)));
    return context.tabling.ask(answers, key, find);
  }
}
