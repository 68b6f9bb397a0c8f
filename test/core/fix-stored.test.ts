/** Records that are stored: of those that code and markup read again, only these fields. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../core/index.ts';

const PATH = '/shop/pages/login.js';
const STORES = "export const keep = (userInfo) => { wx.setStorageSync('userInfo', userInfo); };\n";

/** What the first offer stores; undefined where there is none. */
function stored(files: Readonly<Record<string, string>>, text = STORES): string | undefined {
  const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => [PATH, ...Object.keys(files)] };
  const findingsIn = (code: string) => analyze({ path: PATH, text: code }, { host, otherFiles: true }).findings.filter((finding) => isReported(finding, 'recommended'));
  const [finding] = findingsIn(text);
  assert.equal(finding?.ruleId, 'no-store-personal-info');
  const [fix] = finding.fixes;
  if (!fix) return undefined;
  const repaired = applyEdits(text, fix.edits);
  assert.deepEqual(findingsIn(repaired), [], repaired);
  assert.equal(fix.safety, 'review');
  return /setStorageSync\('userInfo', (.*)\); \};/.exec(repaired)?.[1];
}

const READS: readonly (readonly [name: string, code: string, after: string | undefined])[] = [
  ['of a variable', "const userInfo = wx.getStorageSync('userInfo');\nshow(userInfo.id, userInfo.level);\n", 'userInfo && { id: userInfo.id, level: userInfo.level }'],
  ['of a page and its markup', "Page({ onShow() { this.setData({ member: wx.getStorageSync('userInfo') }); } });\nconst shown = '{{member.avatar}}';\n", 'userInfo && { avatar: userInfo.avatar }'],
  ['at once', "const level = (wx.getStorageSync('userInfo') || {}).level;\n", 'userInfo && { level: userInfo.level }'],
  ['taken apart', "const userInfo = wx.getStorageSync('userInfo');\nconst { id, level = 1 } = userInfo;\n", 'userInfo && { id: userInfo.id, level: userInfo.level }'],
  ['of what a function gives', "const getUser = () => wx.getStorageSync('userInfo');\nconst user = getUser();\nshow(user.id);\n", 'userInfo && { id: userInfo.id }'],
  ['one of them a number that must not be stored', "const userInfo = wx.getStorageSync('userInfo');\nshow(userInfo.id, userInfo.phone);\n", undefined],
  ['out of sight', "const userInfo = wx.getStorageSync('userInfo');\nshow(userInfo.id);\nsend(userInfo);\n", undefined],
  ['by computed names', "const userInfo = wx.getStorageSync('userInfo');\nfor (const field of fields) show(userInfo[field]);\n", undefined],
  ['in a copy', "const userInfo = wx.getStorageSync('userInfo');\nconst next = { ...userInfo, id: 1 };\n", undefined],
  ['of another key', "const other = wx.getStorageSync('other');\nshow(other.id);\n", undefined],
];

describe('a record that is stored', () => {
  for (const [name, code, after] of READS) {
    it(`is read ${name}: ${after ?? 'no offer'}`, () => assert.equal(stored({ '/shop/pages/mine.js': code }), after));
  }
});
