import assert from 'node:assert/strict';
import { analyze, isReported, type Finding } from '../../../core/index.ts';

function findingsIn(text: string): Finding[] {
  const { findings, failure } = analyze({ path: 'src/assistant.ts', text });
  assert.equal(failure, undefined, text);
  return findings.filter((finding) => finding.sink === 'model-request' && isReported(finding, 'recommended'));
}

const READ = 'class Reader { prompt() { return `Extract the applicant from the text as JSON: {"name": "", "phone": "", "idCard": ""}`; }';
const PLAIN = 'class Reader { prompt() { return `Extract the invoice from the text as JSON: {"title": "", "total": 0}`; }';
const TOLD = [
  'axios.post(`${base}/chat/completions`, { model, messages: [{ role: "user", content: `write to ${user.realName}, ${user.phone}` }] })',
  'fetch(url, { method: "POST", body: JSON.stringify({ model: "m", messages: [{ role: "system", content: "help " + patient.idCard }] }) })',
  'const body = { model: "m", temperature: 0, messages: [{ role: "user", content: user.phone }] }; fetch(url, { method: "POST", body: JSON.stringify(body) })',
  'this.client.chat({ model: "m", messages: [{ role: "user", content: `call ${user.phone}` }] })',
  'axios.post("http://localhost:11434/api/generate", { model: "m", prompt: `call ${user.phone}`, temperature: 0 })',
  'axios.post(url, { contents: [{ parts: [{ text: `call ${user.phone}` }] }], generationConfig: { temperature: 0 } })',
  'async function ask(prompt: string) { return fetch(url, { method: "POST", body: JSON.stringify({ model: "m", messages: [{ role: "user", content: prompt }] }) }); } ask(`call ${user.phone}`)',
  `${READ} read(text: string) { return axios.post(url, { model: "m", messages: [{ role: "system", content: this.prompt() }, { role: "user", content: \`Text: \${text}\` }] }); } }`,
];
const QUIET = [
  'axios.post(`${base}/chat/completions`, { model, messages: [{ role: "user", content: `a title for ${topic}` }] })',
  'axios.post(`${base}/chat/completions`, { model, messages: [{ role: "user", content: question }], user: user.id })',
  'axios.post(`${base}/chat/completions`, { model, messages: [{ role: "user", content: maskPhone(user.phone) }] })',
  'setMessages([...messages, { role: "user", content: user.phone }]); const SYSTEM = { role: "system", content: "help" }',
  'prisma.talk.create({ data: { model: "m", messages: [{ role: "user", content: text }], temperature: 0 } })',
  'axios.post("/cars", { model: car.model, color: car.color, owner: user.phone }); const temperature = 20;',
  `${PLAIN} read(text: string) { return axios.post(url, { model: "m", messages: [{ role: "system", content: this.prompt() }, { role: "user", content: \`Text: \${text}\` }] }); } }`,
];

describe('requests to language models', () => {
  for (const code of TOLD) {
    it(`are found: ${code}`, () => assert.equal(findingsIn(code).length, 1));
  }
  for (const code of QUIET) {
    it(`are not: ${code}`, () => assert.deepEqual(findingsIn(code), []));
  }
});
