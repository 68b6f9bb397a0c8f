import type { SourceHit } from '../sources/flow/value.ts';
import type { Carried, ParameterPart } from '../module-types.ts';

/**
 * Sources as plain data, without references to their tree; a guess has no access path inside the value. `partOf` gives the parameter that
 * a mark stands for.
 */
export function carriedOf(
  sources: readonly SourceHit[],
  file: string,
  partOf: (mark: string) => ParameterPart | undefined = () => undefined,
): Carried[] {
  return sources.flatMap(({ kind, name, evidence, confidence, exposure, range, ofPerson, inside, hiddenFrom, path, origin, unless }) =>
    kind.startsWith('#')
      ? []
      : [
          {
            kind,
            name,
            evidence,
            confidence,
            exposure,
            range: origin?.range ?? range,
            file: origin?.file ?? file,
            ofPerson,
            inside,
            hiddenFrom,
            path: confidence === 'low' ? undefined : path,
            ...(unless === undefined ? {} : { unless: partOf(unless) }),
          },
        ],
  );
}
