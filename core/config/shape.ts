/** What a value of the configuration may look like: one description for check, types and JSON schema. `names`: what ids mean. */
import type { Text } from '../types.ts';

export type Shape =
  | { readonly is: 'boolean' }
  | { readonly is: 'text' }
  /** A path or a glob; `\\` counts as `/`. */
  | { readonly is: 'path' }
  /** A text of a certain form; `wanted` follows “must be”. */
  | { readonly is: 'form'; readonly pattern: RegExp; readonly wanted: Text; readonly isPath?: boolean }
  | { readonly is: 'position' }
  | { readonly is: 'choice'; readonly values: readonly string[]; readonly names?: Readonly<Record<string, Text>> }
  | { readonly is: 'list'; readonly of: Shape }
  /** Free keys, or keys out of a list; `hasPaths`: the keys are globs. */
  | {
      readonly is: 'map';
      readonly keys?: readonly string[];
      readonly names?: Readonly<Record<string, Text>>;
      readonly of: Shape;
      readonly hasPaths?: boolean;
    }
  | {
      readonly is: 'object';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly required: readonly string[];
      readonly oneOf?: readonly string[];
    }
  | { readonly is: 'text-or-object'; readonly object: Shape };

/** One key of the configuration. */
export interface Key {
  readonly shape: Shape;
  readonly description: Text;
}

/** The TypeScript type of a shape's values. */
export type ValueOf<S> = S extends { readonly is: 'boolean' }
  ? boolean
  : S extends { readonly is: 'text' | 'path' }
    ? string
    : S extends { readonly is: 'form' }
      ? string
      : S extends { readonly is: 'position' }
        ? number
        : S extends { readonly is: 'choice'; readonly values: readonly (infer V)[] }
          ? V
          : S extends { readonly is: 'list'; readonly of: infer O }
            ? readonly ValueOf<O>[]
            : S extends { readonly is: 'map'; readonly of: infer O }
              ? Readonly<Record<string, ValueOf<O>>>
              : S extends { readonly is: 'object'; readonly fields: infer F }
                ? { readonly [K in keyof F]?: ValueOf<F[K]> }
                : S extends { readonly is: 'text-or-object'; readonly object: infer O }
                  ? string | ValueOf<O>
                  : never;
