/** What importers may write for a file. */

/** Last parts of specifiers that may mean a file: its name, and that of the folder that may export its names again. */
export function specifierEnds(id: string): readonly string[] {
  const path = id
    .replaceAll('\\', '/')
    .replace(/\.(?:[cm]?[jt]s|[jt]sx|uts|vue|nvue|uvue)$/, '')
    .replace(/\/index$/, '');
  return path
    .split('/')
    .slice(-2)
    .reverse()
    .filter((part) => part !== '');
}
