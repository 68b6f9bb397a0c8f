/** Names that are those of persons elsewhere: what stands beside them, holds them or reads them out makes them other things. In invented code. */
import assert from 'node:assert/strict';
import { analyze, isReported } from '../../../core/index.ts';
import { assertMarked, readMarks } from '../../tools/marks.ts';

const FILES: Readonly<Record<string, string>> = {
  'src/register-view.ts': `
export function bytes(address, count) {
  throw new RangeError('out of range: 0x' + address.toString(16) + count);
}
export function deliver(address) {
  throw new RangeError('unknown: ' + address); // expect: no-log-personal-info
}
export function frame({ sourceAddress, targetAddress, homeAddress }) {
  console.log(sourceAddress, targetAddress);
  console.log(homeAddress); // expect: no-log-personal-info
}`,
  'src/lock.ts': `
export class Lock {
  constructor(private readonly lockKey: string, private readonly privateKey: string) {}
  fail() {
    throw new Error(this.lockKey);
  }
  show() {
    console.log(this.privateKey); // expect: no-log-personal-info
  }
}`,
  'src/back.ts': `
export function checked(given: string, base: string) {
  const parsed = given.startsWith('/') ? new URL(given, base) : new URL(given);
  if (parsed.username || parsed.password) return undefined;
  return parsed.toString();
}
export function log(given: string, base: string) {
  const back = checked(given, base);
  logger.info({ back });
  const address = new URL(given);
  console.log(address.password); // expect: no-log-personal-info
}`,
  'src/figures.ts': `
interface Figures {
  clients: number;
  refreshTokens: number;
  phones: number;
  loginId: number;
}
interface Held {
  refreshToken: string;
  loginId: string;
}
export function tell(figures: Figures, held: Held, round: number) {
  console.log(JSON.stringify(figures));
  console.log(JSON.stringify(held)); // expect: no-log-personal-info
  console.log({ user: \`user-\${round}\`, customer: 'c' + round });
}`,
  'src/dialogs.ts': `
export class Page {
  show() {
    console.log(this.dialogCommonData);
    open(this.dialogCommonData.messageContent);
  }
}`,
  'src/allowed.ts': `
export function ask() {
  wx.getSetting().then((res) => {
    if (!res.authSetting['scope.userLocation']) explain();
    console.log(res);
  });
}`,
  'src/senders.ts': `
export function from(emailTemplate, order) {
  console.log(emailTemplate.senderName);
  console.log(order.senderName); // expect: no-log-personal-info
}`,
  'src/bus.ts': `
export function write(startAddress, values) {
  console.log(startAddress, new Uint16Array(values));
}`,
  'src/settings.ts': `
export class Settings {
  save() {
    uni.setStorageSync('serverAddress', this.address);
    uni.setStorageSync('homeAddress', this.address); // expect: no-store-personal-info
  }
}`,
  'src/teams.ts': `
export function show(user, license) {
  console.log(user.team?.name, license.organization.fullName);
  console.log(user.realName); // expect: no-log-personal-info
}`,
  'src/mail.ts': `
export function preview({ subject, senderName, replyToAddress }) {
  console.log(subject, senderName);
  console.log(replyToAddress); // expect: no-log-personal-info
}
export class Mailbox {
  show(parsed) {
    console.log({ envelope: { mailFrom: { address: parsed.mailFrom.address } } }); // expect: no-log-personal-info
  }
}`,
  'src/parcel.ts': `
export function send({ senderName }) {
  console.log(senderName); // expect: no-log-personal-info
}`,
  'src/parts.ts': `
const language = document.cookie.match(/(?:^|; )LANGUAGE=([^;]+)/)?.[1];
console.log(language);
console.log(document.cookie); // expect: no-log-personal-info
const found = typeof document === 'undefined' ? null : document.cookie.match(/(?:^|; )LANGUAGE=([^;]+)/);
console.log(found[1]);
const url = process.env.DATABASE_URL ?? '';
console.log(url.match(/([a-z]+-[a-z]+-\\d)/)?.[1]);
console.log(url); // expect: no-log-personal-info`,
  'src/addresses.ts': `
function parse(value) {
  const parsed = new URL(value, 'https://example.com');
  if (parsed.username || parsed.password) return null;
  return { path: parsed.pathname + parsed.search };
}
export function go(next) {
  window.location.assign(parse(next).path);
}`,
  'src/listed.ts': `
type Link = { title: string; slug: string; password: string };
const SHOWN: (keyof Link)[] = ['title', 'slug'];
export function changes(link: Link, mine: Link) {
  for (const field of SHOWN) console.log({ from: link[field], to: mine[field] });
  for (const field of Object.keys(link)) console.log(link[field]); // expect: no-log-personal-info
}`,
};

describe('names that stand for other things', () => {
  for (const [path, text] of Object.entries(FILES)) {
    it(path, () => {
      const { findings, failure } = analyze({ path, text });
      assert.equal(failure, undefined);
      const reported = new Set(
        findings.filter((finding) => isReported(finding, 'recommended')).map((finding) => `${String(text.slice(0, finding.range.start).split('\n').length)} ${finding.ruleId}`),
      );
      assertMarked(readMarks(text), reported, reported);
    });
  }

  it('the key of an object names what a name alone leaves open', () => {
    const { findings } = analyze({ path: 'src/user.ts', text: 'export class User { show() { console.log({ nickName: this.userName, gender: this.gender }); } }' });
    assert.ok(findings.every(({ kinds }) => !kinds.includes('user-account')));
  });

  it('an id that an account is looked up by is no name of it', () => {
    const text = 'export class Page { userId = 0; load({ userId }) { this.userId = userId || this.currentLoginId; console.log(this.userId); } }';
    assert.deepEqual(analyze({ path: 'src/page.ts', text }).findings.filter((finding) => isReported(finding, 'recommended')), []);
  });

  for (const [path, text] of [
    ['settings.toml', 's3_secret_key = "env(S3_SECRET_KEY)"\n# secret_key = "env(SECRET_KEY)"\n'],
    ['.env.development', 'JWT_SECRET=TEST_CHANGE_ME\n'],
  ] as const) {
    it(`${path}: a reference, or words to be replaced in development alone`, () => {
      assert.deepEqual(analyze({ path, text }).findings.filter((finding) => isReported(finding, 'recommended')), []);
    });
  }
});
