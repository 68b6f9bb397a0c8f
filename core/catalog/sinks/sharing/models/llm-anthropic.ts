import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'llm-anthropic',
  target: 'share',
  name: { en: 'a language model (Anthropic)', 'zh-CN': '大模型接口（Anthropic）' },
  doc: 'https://docs.anthropic.com/en/api/messages',
  patterns: [
    { from: { module: ['@anthropic-ai/sdk', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk'] }, members: ['create', 'stream', 'parse'], options: { at: 0, properties: ['messages', 'system', 'prompt'] } },
  ],
  examples: {
    finds: [
      'import Anthropic from "@anthropic-ai/sdk"; const ai = new Anthropic(); ai.messages.create({ model: "m", messages: [{ role: "user", content: phone }] })',
      'import Anthropic from "@anthropic-ai/sdk"; new Anthropic().messages.stream({ system: `tel ${user.phone}`, messages: [] })',
    ],
    ignores: [
      'import Anthropic from "@anthropic-ai/sdk"; new Anthropic().messages.create({ messages: [{ role: "user", content: text }] })',
      'import Anthropic from "@anthropic-ai/sdk"; new Anthropic().messages.create({ metadata: { user_id: user.id }, messages: [] })',
      'import Anthropic from "./ai"; new Anthropic().messages.create({ messages: [phone] })',
    ],
  },
});
