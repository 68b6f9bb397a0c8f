/** Credentials written out inside a longer text: `默认密码：…`, `…?password=…`, `Password=…;`. */
import type { KindId } from '../../types.ts';
import { GAP } from './constants.ts';
import type { TextUnit } from './text-units.ts';

export interface PhraseHit {
  readonly kind: KindId;
  /** The words that announce it. */
  readonly name: string;
  readonly secret: string;
  readonly unit: TextUnit;
  /** Offset of the secret in the unit's text. */
  readonly offset: number;
}

const ANNOUNCED = /(?<![\w\u4e00-\u9fa5])(?<name>[\u4e00-\u9fa5]{0,6}(?:密码|口令)|(?:[a-z]{2,12}[_ -])?(?:password|passwd|pwd))(?:\s{0,2}[:：=]\s{0,2}|\s?(?:是|为)\s?)(?<secret>[^\s,，;；。&"'`<>()（）[\]{}|/\\\0\u4e00-\u9fa5]{3,40})(?<next>\0?)/giu;

/** Every password that a text announces and then gives; what follows the announcement must be whole and constant. */
export function findPhrases(units: readonly TextUnit[]): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const unit of units) {
    if (unit.isComment || !/密码|口令|passw|pwd/i.test(unit.text)) continue;
    for (const match of unit.text.matchAll(ANNOUNCED)) {
      const { name, secret, next } = match.groups ?? {};
      if (name === undefined || secret === undefined || next === GAP) continue;
      hits.push({ kind: 'login-password', name: name.trim(), secret, unit, offset: match.index + match[0].lastIndexOf(secret) });
    }
  }
  return hits;
}

const ASSIGNED = /(?<![\w.])(?<name>[A-Z_][\w.]{1,40})["']?\s{0,3}[:=]\s{0,3}(?<quote>["'])(?<secret>[^"'\s]{6,200})\k<quote>/gi;

/** Names with quoted values in comments: commented-out code. */
export function assignmentsInComment(unit: TextUnit): { readonly name: string; readonly secret: string; readonly offset: number }[] {
  return [...unit.text.matchAll(ASSIGNED)].flatMap((match) => {
    const { name, secret } = match.groups ?? {};
    return name === undefined || secret === undefined ? [] : [{ name, secret, offset: match.index + match[0].lastIndexOf(secret) }];
  });
}
