/**
 * Adds an item to the list that a map holds under a key; the list grows in place, so that a group of many items costs no copies.
 * (`Map.groupBy`, which groups all at once, is not in Node 20.)
 */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, item: V): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
