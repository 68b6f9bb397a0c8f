import { compact } from './text.ts';

const COMPOUND_SURNAMES =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|宇文|长孙|端木|南宫|独孤|呼延|淳于|申屠|太史|司空|闻人|澹台|赫连|钟离|鲜于|轩辕|拓跋';
const HAN = '\\u3007\\u3400-\\u9fff\\u{20000}-\\u{3ffff}';
const CHINESE_NAME = new RegExp(`^(${COMPOUND_SURNAMES}|[${HAN}])([${HAN}*]{1,19})$`, 'u');
const LATIN_NAME = /^([A-Za-z\u00c0-\u024f])[\u0300-\u036fA-Za-z\u00c0-\u024f*]{1,59}$/;

/** 姓名 Personal name, surname or first letter shown: 张*, 李**, 欧阳**, J***; three stars at most. Anything else: ***. */
export function maskName(value: unknown): string {
  const text = compact(value);
  const chinese = CHINESE_NAME.exec(text);
  if (chinese) return `${chinese[1]}${'*'.repeat(Math.min(3, Array.from(`${chinese[2]}`).length))}`;
  const latin = LATIN_NAME.exec(text);
  return latin ? `${latin[1]}***` : '***';
}
