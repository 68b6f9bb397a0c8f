/** The candidate that a mistyped word most likely meant, or undefined when none is near. Case and `_` do not count. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = normalize(word);
  // The first words of one name alone: `no-log`, `zh`.
  const begun = candidates.filter((candidate) => normalize(candidate).startsWith(`${wanted}-`));
  if (begun.length === 1 && wanted.length > 1) return begun[0];
  let best: string | undefined;
  // Two changes make any word of four letters out of another: `name` is no `age`.
  let least = wanted.length < 5 ? 2 : Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, normalize(candidate), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return (
    best ??
    (wanted.length < 3
      ? undefined
      : candidates.find((candidate) => normalize(candidate).split('-').includes(wanted) || wanted.endsWith(`/${normalize(candidate)}`)))
  );
}

function normalize(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('_', '-');
}

/** How many letters are changed, added, left out or exchanged with their neighbour; any number not below `limit` once it cannot be below. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isExchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const exchanged = isExchanged ? (before[column - 2] ?? 0) + 1 : limit;
      current.push(Math.min(replaced, exchanged, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit && Math.min(...previous) >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
