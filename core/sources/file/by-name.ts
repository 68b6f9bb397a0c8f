/** Items by their names, each list in the order of the items; those without a name are left out. */
export function byName<T>(items: readonly T[], nameOf: (item: T) => string | undefined): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === undefined) continue;
    const list = lists.get(name);
    if (list) list.push(item);
    else lists.set(name, [item]);
  }
  return lists;
}
