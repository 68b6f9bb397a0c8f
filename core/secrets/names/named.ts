import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Constant } from '../constants/constants.ts';

/** A value with a name that is evidence of its kind. */
export interface NamedValue {
  readonly name: string;
  /** What the name claims, as bits of `CLAIMS`. */
  readonly claims: number;
  readonly value: Node;
  /** The node that gives the value to the name. */
  readonly holder: Node;
  /** `declared`: a variable or field; `given`: a property, default or argument; `compared`: the name's value is only compared with the text; `column`: the default of a column of a table; `entry`: a member of an object that is named, as in `apiKeys = { maps: '…' }`. */
  readonly as: 'declared' | 'given' | 'compared' | 'enumerated' | 'column' | 'entry';
}

/** A constant text that it may be. */
export interface NamedConstant {
  readonly name: string;
  /** Names of the objects, variables and calls around it, nearest first. */
  readonly owners: readonly string[];
  /** How many of them, the nearest ones, hold it as a value: the others name functions and classes whose code it stands in. */
  readonly holders: number;
  /** The object literal that holds it. */
  readonly object?: TSESTree.ObjectExpression;
  readonly constant: Constant;
  readonly as: NamedValue['as'];
}
