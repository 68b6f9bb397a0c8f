/** A web worker has no home folder: no personal settings are found there. */
export function homedir(): string {
  return '/';
}
