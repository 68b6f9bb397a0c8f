import assert from 'node:assert/strict';
import { analyze, isReported, type Finding } from '../../../core/index.ts';

function findingsIn(text: string): Finding[] {
  const { findings, failure } = analyze({ path: 'src/notify.js', text });
  assert.equal(failure, undefined, text);
  return findings.filter((finding) => finding.sink === 'chat-robot' && isReported(finding, 'recommended'));
}

const TOLD = [
  'axios.post("https://oapi.dingtalk.com/robot/send?access_token=" + key, { msgtype: "text", text: { content: `new patient: ${patient.phone}` } })',
  'axios.post(`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}`, { markdown: { content: "tel " + user.phone } })',
  'fetch("https://open.feishu.cn/open-apis/bot/v2/hook/0000", { method: "POST", body: JSON.stringify({ content: { text: user.idCard } }) })',
  'const HOOK = "https://hooks.slack.com/services/x"; axios.post(HOOK, { text: user.phone })',
  'const config = { hook: "https://hooks.slack.com/services/x" }; fetch(config.hook, { method: "POST", body: JSON.stringify({ text: `pwd ${user.password}` }) })',
  'axios({ method: "post", url: "https://discord.com/api/webhooks/1/x", data: { content: user.phone } })',
  'ctx.curl("https://oapi.dingtalk.com/robot/send", { method: "POST", data: { text: { content: user.phone } } })',
  'got.post(`https://api.telegram.org/bot${key}/sendMessage`, { json: { text: user.phone } })',
];
const QUIET = [
  'axios.post("https://oapi.dingtalk.com/robot/send", { msgtype: "text", text: { content: `new order: ${order.id}` } })',
  'axios.post("https://oapi.dingtalk.com/user/getuserinfo", { mobile: user.phone })',
  'axios.post("https://api.example.com/robot/send", { text: user.phone })',
  'axios.post("/robot", { text: user.phone }); const DOCS = "https://hooks.slack.com/services/x"',
  'const HOOK = "https://hooks.slack.com/services/x"; render(HOOK, { text: user.phone })',
  'fetch("https://hooks.slack.com/services/x", { method: "POST", body: JSON.stringify({ text: maskPhone(user.phone) }) })',
];

describe('messages to chats', () => {
  for (const code of TOLD) {
    it(`are found: ${code}`, () => assert.equal(findingsIn(code).length, 1));
  }
  for (const code of QUIET) {
    it(`are not: ${code}`, () => assert.deepEqual(findingsIn(code), []));
  }
});
