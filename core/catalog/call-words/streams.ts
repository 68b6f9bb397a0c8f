/** Operators of streams by what they do to the type of the values. https://rxjs.dev/guide/operators */

/** Operators behind which a stream has what their function gives, or what the stream gives that it returns. */
export const MAPS_STREAM: ReadonlySet<string> = new Set(['map', 'switchMap', 'mergeMap', 'flatMap', 'concatMap', 'exhaustMap']);

/** Operators behind which a stream has other values than before. */
export const CHANGES_STREAM: ReadonlySet<string> = new Set([
  ...MAPS_STREAM,
  'mapTo', 'pluck', 'scan', 'reduce', 'count', 'every', 'isEmpty', 'findIndex', 'switchScan', 'mergeScan', 'withLatestFrom',
  'combineLatestWith', 'zipWith', 'groupBy', 'materialize', 'ignoreElements',
]);
