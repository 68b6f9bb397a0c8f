/**
 * 文本 Text of a string or a whole number, full-width forms as ASCII.
 * '' for everything else and for more than 200 characters: no shape below is that long, and the work stays bounded.
 */
export function plain(value: unknown): string {
  const isWhole = Number.isSafeInteger(value) || (typeof value === 'bigint' && value >= 0 && value < 1e19);
  const text = typeof value === 'string' || isWhole ? String(value) : '';
  if (text.length > 200) return '';
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).trim();
}

/** 去掉分隔符 Plain text without separators: spaces, dashes, dots, round brackets, apostrophes and invisible marks. */
export function compact(value: unknown): string {
  return plain(value).replace(/[\s().'\-\u00b7\u200b-\u200f\u2010-\u2015\u2019\u2022\u2027\u202a-\u202e\u2060-\u2069\u2212\u30fb]/g, '');
}

/** 有指定形状时的文本 Compact text of a value if it has a shape. Most values have it as they come. */
export function compactAs(value: unknown, shape: RegExp): string | undefined {
  if (typeof value === 'string' && shape.test(value)) return value;
  const text = compact(value);
  return shape.test(text) ? text : undefined;
}
