const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: ' ', quot: '"' };

/** Text of an attribute with its character references read. Spaces after each run of them preserve the length. */
export function decodeEntities(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(/(?:&(?:#\d+|#x[\da-f]+|amp|apos|gt|lt|nbsp|quot);)+/gi, (run) => {
    const decoded = run.replace(
      /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
      (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
        if (name !== undefined) return CHARACTERS[name.toLowerCase()] ?? '';
        return String.fromCharCode(hex === undefined ? Number(decimal) : parseInt(hex, 16));
      },
    );
    return decoded.padEnd(run.length);
  });
}
