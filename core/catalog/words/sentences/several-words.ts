/** Words of a line of a log that is about several things, so that their number is information: `loaded members: 12`. */

/** Such a word, or a plural in English. */
export const severalWords =
  /\b(?:all|total|count|counts|number|amount|size|length|list|array|batch|history|data ?set|many|\p{L}{3,}(?<!s)s)\b|列表|数量|个数|总数|全部|所有|批量|多个|多条|记录|共|条|[名组]单/iu;
