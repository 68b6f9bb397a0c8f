import { compact } from './text.ts';

const PROVINCE =
  '(?:北京|天津|上海|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省' +
  '|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|(?:香港|澳门)特别行政区';
const FIRST = '[\\u4e00-\\u9fa5]';
// Inside a name these characters say that a street, an estate or another place has already ended.
const INNER = `(?![路街巷弄号村栋幢苑园寓区县市])${FIRST}`;
// 市区, 市场, 市民 … are other words (民权县 is a county); 阳光城市 is no city.
const CITY_END = '市(?![区场部]|民(?!权))';
const CITY = `(?!.{2,3}[城都]市)${FIRST}(?:${INNER}){1,3}${CITY_END}|${FIRST}(?:${INNER}){1,7}?(?:自治州|地区)|(?:兴安|锡林郭勒|阿拉善)盟`;
// 小区, 社区, 别墅区, 三区 … are estates or parts of them (二七区 is a district); 超市, 夜市 … are no cities.
const DISTRICT =
  `(?!.{0,2}[小社校厂院景库军片宅属舍活业一二三四五六八九十]区|.?别墅区)${FIRST}(?:${INNER}){0,2}[区县]` +
  `|(?!.{2}[城都]市|.[超菜夜集闹]市)${FIRST}(?:${INNER}){1,2}${CITY_END}` +
  `|${FIRST}(?:${INNER}){1,11}?(?:自治县|旗(?![路街巷村]))`;
const REGION = new RegExp(`^(${PROVINCE})?(${CITY})?(${DISTRICT})?`);

/** 地址 Address down to the district: 浙江省杭州市西湖区****. Without a province, or a city and its district: ***. */
export function maskAddress(value: unknown): string {
  const [, province = '', city = '', district = ''] = REGION.exec(compact(value)) || [];
  return province || (city && district) ? `${province}${city}${district}****` : '***';
}
