import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type Finding, type Preset } from '../../../core/index.ts';

const RULE = 'no-insecure-transport';

function findingsIn(text: string, path = 'src/api.js', preset: Preset = 'recommended'): Finding[] {
  const { findings, failure } = analyze({ path, text });
  assert.equal(failure, undefined, text);
  return findings.filter((finding) => finding.ruleId === RULE && isReported(finding, preset));
}

const PLAIN = [
  'const HOST = "http://api.example.com"; fetch(new URL("/u", HOST), { method: "POST", body: JSON.stringify({ phone }) })',
  'axios.post(new URL("http://api.example.com/u"), { phone })',
  'fetch("http://api.example.com/u", { method: "POST", body: JSON.stringify({ phone }) })',
  'fetch("HTTP://api.example.com/u", { headers: { Authorization: token } })',
  'axios.post("http://api.example.com/u", { password: form.password })',
  'axios({ url: "http://api.example.com/u", data: { idCard: form.idCard } })',
  'axios.defaults.baseURL = "http://api.example.com"; axios.post("/u", { phone: form.phone })',
  'const BASE = "http://api.example.com"; const URL = BASE + "/u"; wx.request({ url: URL, data: { phone } })',
  'const config = { base: "http://api.example.com" }; uni.request({ url: `${config.base}/u`, data: { phone } })',
  'import axios from "axios"; const http = axios.create({ baseURL: "http://api.example.com" }); http.post("/u", { phone })',
  '$.ajax({ url: "http://api.example.com/u", data: { phone } })',
  '$.post("http://api.example.com/u", { phone })',
  'ctx.curl("http://api.example.com/u", { data: { phone } })',
  'uni.uploadFile({ url: "http://api.example.com/u", filePath: path, name: "file", formData: { idCard: form.idCard } })',
  'new WebSocket("ws://push.example.com/?token=" + user.token)',
  'wx.connectSocket({ url: "ws://push.example.com", header: { token } })',
];
const QUIET = [
  'fetch(new URL("/u", "https://api.example.com"), { body: phone })',
  'fetch(new URL("https://api.example.com/u", "http://docs.example.com"), { body: phone })',
  'const HOST = "http://127.0.0.1:9000"; fetch(new URL("/u", HOST), { body: phone })',
  'const HOST = "http://api.example.com"; fetch(new URL("/u", HOST), { body: JSON.stringify({ id: user.id }) })',
  'fetch("https://api.example.com/u", { body: JSON.stringify({ phone }) })',
  'fetch("http://localhost:3000/u", { body: JSON.stringify({ phone }) })',
  'fetch("http://127.0.0.1/u", { body: phone })',
  'fetch("http://192.168.1.20:8080/u", { body: phone })',
  'fetch("http://10.0.0.8/u", { body: phone })',
  'fetch("http://172.20.0.3/u", { body: phone })',
  'fetch("http://user-service/u", { body: phone })',
  'fetch("http://users.svc/u", { body: phone })',
  'fetch("http://[::1]:3000/u", { body: phone })',
  'fetch("http://api.example.com/u", { body: JSON.stringify({ id: user.id }) })',
  'fetch("http://api.example.com/u?phone=" + phone)',
  'fetch(`http://${host}/u`, { body: phone })',
  'const NAMESPACE = "http://www.w3.org/2000/svg"; fetch("/u", { body: phone })',
  'const http = axios.create({ baseURL: "https://api.example.com" }); const DOCS = "http://docs.example.com"; http.post("/u", { phone })',
  'wx.request({ url: "http://api.example.com/u", data: { page: 1 }, success: (res) => save(res.data.phone) })',
  'render("http://api.example.com/u", { phone })',
];
const UNCHECKED = [
  'new https.Agent({ rejectUnauthorized: false })',
  'request({ url, strictSSL: false })',
  'const pool = new Pool({ ssl: { rejectUnauthorized: false } })',
  'https.globalAgent.options.rejectUnauthorized = false',
  'process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"',
  'process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = 0',
];
const CHECKED = [
  'new https.Agent({ rejectUnauthorized: true })',
  'new https.Agent({ rejectUnauthorized })',
  'https.createServer({ requestCert: true, rejectUnauthorized: false })',
  'process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1"',
  'const { rejectUnauthorized = false } = options',
  'const agent = isProd ? undefined : new https.Agent({ rejectUnauthorized: false })',
  'if (process.env.NODE_ENV === "development") { process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"; }',
];

describe(RULE, () => {
  for (const code of PLAIN) {
    it(`reports ${code}`, () => {
      assert.deepEqual(findingsIn(code).map(({ messageId }) => messageId), ['unmasked']);
    });
  }
  for (const code of UNCHECKED) {
    it(`reports ${code}`, () => {
      assert.deepEqual(findingsIn(code).map(({ messageId }) => messageId), ['unchecked']);
    });
  }
  for (const code of [...QUIET, ...CHECKED]) {
    it(`accepts ${code}`, () => {
      assert.deepEqual(findingsIn(code), []);
    });
  }

  it('leaves tests and guarded settings to strict', () => {
    assert.deepEqual(findingsIn(UNCHECKED[0] ?? '', 'test/api.test.js'), []);
    assert.equal(findingsIn(UNCHECKED[0] ?? '', 'test/api.test.js', 'strict').length, 1);
    assert.equal(findingsIn(CHECKED.at(-1) ?? '', 'src/api.js', 'strict').length, 1);
  });

  for (const [before, after] of [
    ['const BASE = "http://api.example.com";\nfetch(BASE + "/u", { body: JSON.stringify({ phone }) });\n', 'const BASE = "https://api.example.com";\nfetch(BASE + "/u", { body: JSON.stringify({ phone }) });\n'],
    ['fetch("http://api.example.com:80/u", { body: JSON.stringify({ phone }) });\n', 'fetch("https://api.example.com/u", { body: JSON.stringify({ phone }) });\n'],
    ['fetch(`http://api.example.com/${id}`, { body: JSON.stringify({ phone }) });\n', 'fetch(`https://api.example.com/${id}`, { body: JSON.stringify({ phone }) });\n'],
    ['wx.connectSocket({ url: "ws://push.example.com", header: { token } });\n', 'wx.connectSocket({ url: "wss://push.example.com", header: { token } });\n'],
    ['wx.connectSocket({ url: "ws://push.example.com:80/u", header: { token } });\n', 'wx.connectSocket({ url: "wss://push.example.com/u", header: { token } });\n'],
    ['new https.Agent({ rejectUnauthorized: false });\n', 'new https.Agent({ rejectUnauthorized: true });\n'],
    ["start();\nprocess.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n", 'start();\n'],
    ["const was = (process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0');\n", "const was = (process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1');\n"],
  ] as const) {
    it(`repairs ${before.trim()}`, () => {
      const [finding] = findingsIn(before);
      assert.equal(applyEdits(before, finding?.fixes[0]?.edits ?? []), after);
      assert.equal(finding?.fixes[0]?.safety, 'review');
      assert.deepEqual(findingsIn(after), []);
    });
  }

  it('names what the server needs for https where its address is one of numbers or has a port', () => {
    const titleOf = (host: string): string | undefined => findingsIn(`fetch("http://${host}/u", { body: JSON.stringify({ phone }) });\n`)[0]?.fixes[0]?.title.en;
    assert.equal(titleOf('api.example.com'), 'Use https');
    assert.equal(titleOf('api.example.com:8081'), 'Use https (the server has to offer it on port 8081)');
    assert.equal(titleOf('203.0.113.9'), 'Use https (the server needs a certificate; host names are easier to certify)');
  });
});
