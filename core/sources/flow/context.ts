import type { Tabling } from '../../dataflow/tabling.ts';
import type { Candidates } from '../file/candidates.ts';
import type { Bindings, Variable } from '../file/bindings.ts';
import type { ComponentState } from '../state/component-state.ts';
import type { Exposures } from '../../sanitizers/exposures.ts';
import type { ImportedModules } from '../file/imported.ts';
import type { DeclaredTypes } from '../declared/types.ts';
import type { Maskers } from '../../sanitizers/maskers.ts';
import type { SourceHit, Value } from './value.ts';
import type { Vocabulary } from '../names/vocabulary.ts';
import type { TextSigns } from '../../scan/text-signs.ts';
import type { Node } from '../../types.ts';

/** Values of parameters while the body of one call is looked at. */
export type Arguments = ReadonlyMap<Variable, Value>;

/** What the parts of the evaluator share. */
export interface FlowContext {
  readonly vocabulary: Vocabulary;
  readonly bindings: Bindings;
  readonly candidates: Candidates;
  /** What the bare text shows. */
  readonly signs: TextSigns;
  readonly state: ComponentState;
  readonly maskers: Maskers;
  /** What masks of this file leave visible. */
  readonly exposures: Exposures;
  readonly modules: ImportedModules;
  /** The declared types of the file. */
  readonly types: DeclaredTypes;
  /** Fields that the file reads of the state under a name. */
  readOfState(name: string): readonly SourceHit[];
  /** The memoised value of a variable; its provisional value while the query for it is open. */
  remembered(variable: Variable, args: Arguments | undefined, find: () => Value): Value;
  /**
   * Arguments for the body of a function that is called inside `outer`: one object for equal values at one call, a key of the memo.
   * Undefined where calls are nested deeper than contexts are distinguished.
   */
  inside(at: Node, args: Arguments, outer: Arguments | undefined): Arguments | undefined;
  /** The open queries of this file. */
  readonly tabling: Tabling;
  /** To be called when something is left without being followed because there is too much of it. */
  cut(): void;
  /** What an expression carries. */
  evaluate(node: Node, args?: Arguments): Value;
}
