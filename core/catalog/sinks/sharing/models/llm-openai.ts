import { defineSink } from '../../../define.ts';

const REQUEST = { at: 0, properties: ['messages', 'input', 'prompt', 'instructions'] };

/** Also DeepSeek, DashScope, Moonshot, Zhipu, Ark and others through their compatible interfaces. */
export default defineSink({
  id: 'llm-openai',
  target: 'share',
  name: { en: 'a language model', 'zh-CN': '大模型接口' },
  doc: 'https://platform.openai.com/docs/api-reference/chat/create',
  patterns: [
    { from: { module: ['openai'] }, members: ['create', 'parse', 'stream', 'createChatCompletion', 'createCompletion', 'runTools'], options: REQUEST },
    { from: { module: ['openai'] }, members: ['edit', 'generate'], options: REQUEST },
  ],
  examples: {
    finds: [
      'import OpenAI from "openai"; const ai = new OpenAI(); await ai.chat.completions.create({ model: "m", messages: [{ role: "user", content: `phone ${phone}` }] })',
      'import OpenAI from "openai"; const ai = new OpenAI({ baseURL: "https://api.deepseek.com" }); ai.responses.create({ model: "m", input: `call ${user.phone}` })',
      'const { OpenAI } = require("openai"); const messages = [{ role: "user", content: "tel " + phone }]; new OpenAI().chat.completions.create({ model: "m", messages })',
    ],
    ignores: [
      'import OpenAI from "openai"; const ai = new OpenAI(); ai.chat.completions.create({ model: "m", messages: [{ role: "user", content: question }] })',
      'import OpenAI from "openai"; new OpenAI().chat.completions.create({ model: "m", messages: [], user: user.id })',
      'import OpenAI from "./robot"; new OpenAI().create({ input: phone })',
    ],
  },
});
