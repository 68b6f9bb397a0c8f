/** Parameters of an address that a request function of the program is given among its options: the code of that function shows where its body is. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, type ModuleHost } from '../../../../core/index.ts';

const PATH = '/shop/pages/a.js';

/** What the repair makes of the lines of a function that send a request; undefined where there is none. */
function sent(lines: string, helper: string, imports = "import send from '../api/send.js';\n"): string | undefined {
  const files: Readonly<Record<string, string>> = { '/shop/api/send.js': helper };
  const host: ModuleHost = { resolve: (specifier) => (specifier === '../api/send.js' ? '/shop/api/send.js' : undefined), read: (id) => files[id], programFiles: () => [PATH, ...Object.keys(files)] };
  const text = `${imports}export function go(user, id) {\n${lines}\n}\n`;
  const findingsIn = (code: string) => analyze({ path: PATH, text: code }, { host, otherFiles: true }).findings.filter(({ ruleId }) => ruleId === 'no-personal-info-in-url');
  const [finding] = findingsIn(text);
  assert.ok(finding, 'nothing is found');
  const [fix] = finding.fixes;
  if (!fix) return undefined;
  assert.equal(fix.safety, 'review');
  const after = applyEdits(text, fix.edits.filter(({ file }) => file === undefined));
  assert.deepEqual(findingsIn(after), [], after);
  return after.split('\n').slice(2, -2).join('\n');
}

const CALL = "  const options = { path: '/sms/send?mobile=' + encodeURIComponent(user.mobile), type: 'GET' };\n  send(options);";
const CALLED = "  const options = { path: '/sms/send', type: 'POST', data: { mobile: user.mobile } };\n  send(options);";
const CONTAINER = 'export default async function send(opt) {\n  return wx.cloud.callContainer({ config: { env: "a" }, path: opt.path, method: opt.type, data: opt.type === "GET" ? null : opt.data });\n}\n';

describe('a parameter of an address among the options of a request function', () => {
  it('moves to the option that the function sends as the body', () => assert.equal(sent(CALL, CONTAINER), CALLED));

  it('is found by the name of a method as well', () => {
    const helper = 'export class Base {\n  request(params, done) {\n    wx.request({ url: host + params.url, data: params.data || {}, method: params.method || "GET", success: done });\n  }\n}\n';
    const imports = "import { Base } from '../api/send.js';\nconst model = new Base();\n";
    const lines = (after: string): string => `  model.request({ url: ${after} }, () => {});`;
    const text = sent(lines("'/sms/send?mobile=' + user.mobile + '&type=1'"), helper, imports);
    assert.equal(text?.split('\n').at(-1), lines("'/sms/send?type=1', method: 'POST', data: { mobile: user.mobile }"));
  });

  it('moves where the function takes its options apart, or copies them', () => {
    const apart = 'export default ({ path, type = "GET", data }) => fetch(host + path, { method: type, body: JSON.stringify(data) });\n';
    assert.equal(sent(CALL, apart), CALLED);
    const copied = 'export default function send(options) {\n  return new Promise((resolve) => {\n    uni.request({ ...options, url: host + options.url, success: resolve });\n  });\n}\n';
    assert.equal(sent('  send({ url: `/sms/send?mobile=${user.mobile}` });', copied), "  send({ url: `/sms/send`, method: 'POST', data: { mobile: user.mobile } });");
  });

  it('joins a body that is there, and stands before a comment about the last option', () => {
    assert.equal(
      sent("  send({ path: '/sms/send?mobile=' + user.mobile, type: 'POST', data: { id } });", CONTAINER),
      "  send({ path: '/sms/send', type: 'POST', data: { id, mobile: user.mobile } });",
    );
    assert.equal(
      sent("  send({\n    path: '/sms/send?mobile=' + user.mobile,\n    type: 'GET', // a form\n  });", CONTAINER),
      "  send({\n    path: '/sms/send',\n    data: { mobile: user.mobile },\n    type: 'POST', // a form\n  });",
    );
  });

  it('stays where the function sends no body of its options, or the method is computed', () => {
    assert.equal(sent(CALL, 'export default (opt) => wx.request({ url: opt.path, method: opt.type });\n'), undefined);
    assert.equal(sent(CALL, 'export default (opt, data) => wx.request({ url: opt.path, method: opt.type, data });\n'), undefined);
    assert.equal(sent("  send({ path: '/sms/send?mobile=' + user.mobile, type: id });", CONTAINER), undefined);
    assert.equal(sent("  send({ path: '/sms/send?mobile=' + user.mobile, type: 'GET', data: user.form });", CONTAINER), undefined);
    assert.equal(sent("  send({ path: '/sms/send?mobile=' + user.mobile, type: 'POST', data: { mobile: id } });", CONTAINER), undefined);
  });

  it('stays where the function chooses between options as the body, or copies them for fetch', () => {
    assert.equal(sent(CALL, 'export default (opt) => wx.request({ url: opt.path, method: opt.type, data: opt.isForm ? opt.form : opt.data });\n'), undefined);
    assert.equal(sent(CALL, 'export default (opt) => wx.request({ url: opt.path, method: opt.type, data: Object.assign({}, opt.base, opt.data) });\n'), undefined);
    assert.equal(sent("  send({ url: '/sms/send?mobile=' + user.mobile });", 'export default (opt) => uni.request({ ...opt, data: {} });\n'), undefined);
    assert.equal(sent("  send({ url: '/sms/send?mobile=' + user.mobile });", 'export default (opt) => fetch(opt.url, { ...opt });\n'), undefined);
  });

  it('stays where something else reads the options', () => {
    assert.equal(sent(`${CALL}\n  show(options);`, CONTAINER), undefined);
  });
});
