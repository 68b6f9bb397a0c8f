/** Words of sentences by which values are joined to the others: whether a sentence may do without the value behind one. */

/** They go with the value: `connected to …`, `failed for …`. */
export const leadingWords: ReadonlySet<string> = new Set(['to', 'for', 'from', 'at', 'on', 'in', 'with', 'using', 'via']);

/** Behind them something must follow: `the database is …`, `used by …`. */
export const needyWords: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'equals', 'got', 'expected', 'named', 'called'],
  ...['the', 'a', 'an', 'this', 'that', 'my', 'your', 'its', 'no', 'not', 'new', 'old', 'current', 'and', 'or', 'but', 'of', 'by', 'as', 'than', 'vs'],
]);

/** Chinese characters behind which something must follow: 向…发送. */
export const needyCharacters = '向给对为从与和把被将由在是有按于到让用的';

/** What a log says of a value that is missing, and what of one that is there. */
export const absenceWords: readonly (readonly [RegExp, string])[] = [
  [/^not (\w{2,20})$/i, '$1'],
  [/^no (\w{2,20})$/i, 'has $1'],
  [/^missing$/i, 'present'],
  [/^absent$/i, 'present'],
  [/^(?:null|none|undefined|n\/a|unset|empty|-)$/i, 'set'],
  [/^no$/i, 'yes'],
  [/^false$/i, 'true'],
  [/^(?:无|没有|空)$/, '有'],
  [/^未(\p{Script=Han}{1,6})$/u, '已$1'],
  [/^不存在$/, '存在'],
];
