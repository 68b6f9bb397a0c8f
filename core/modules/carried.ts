import type { SourceHit } from '../sources/flow/value.ts';
import type { Carried } from '../module-types.ts';

/** Sources without what belongs to their tree; of a guess it is not said where in the value it stands. */
export function carriedOf(sources: readonly SourceHit[], file: string): Carried[] {
  return sources.flatMap(({ kind, name, evidence, confidence, exposure, range, ofPerson, inside, isHidden, path, origin }) =>
    kind.startsWith('#') ? [] : [{ kind, name, evidence, confidence, exposure, range: origin?.range ?? range, file: origin?.file ?? file, ofPerson, inside, isHidden, path: confidence === 'low' ? undefined : path }],
  );
}
