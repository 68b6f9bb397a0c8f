/** A web worker has no home: nobody's own settings are found there. */
export function homedir(): string {
  return '/';
}
