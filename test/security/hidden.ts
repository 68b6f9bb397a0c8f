/** Characters that no output may hold: line breaks and tabs apart, whatever steers a terminal or cannot be seen. */
export const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
