import { defineSink } from '../../../define.ts';

const MODULES = ['zhipuai-sdk-nodejs-v4', 'zhipuai', '@baiducloud/qianfan', 'tencentcloud-sdk-nodejs-hunyuan', '@volcengine/openapi', '@volcengine/ark', 'dashscope', 'dashscope-node', '@alicloud/dashscope', '@coze/api', 'deepseek', 'ollama'];

export default defineSink({
  id: 'llm-china',
  target: 'share',
  name: { en: 'a language model', 'zh-CN': '大模型接口' },
  doc: 'https://help.aliyun.com/zh/model-studio/developer-reference/use-qwen-by-calling-api',
  patterns: [
    { from: { module: MODULES }, members: ['create', 'chat', 'call', 'createCompletions', 'ChatCompletions', 'completions', 'stream', 'doChat', 'chatCompletion', 'text', 'CreateChatCompletion'], values: [0] },
    { from: { global: ['wx.cloud.extend.AI.createModel()', 'wx.cloud.extend.AI'] }, members: ['streamText', 'generateText'], values: [0] },
  ],
  examples: {
    finds: [
      'import { ZhipuAI } from "zhipuai-sdk-nodejs-v4"; const ai = new ZhipuAI({}); ai.createCompletions({ messages: [{ role: "user", content: phone }] })',
      'import { ChatCompletion } from "@baiducloud/qianfan"; const ai = new ChatCompletion(); ai.chat({ messages: [{ role: "user", content: `tel ${user.phone}` }] })',
      'wx.cloud.extend.AI.createModel("deepseek").streamText({ data: { messages: [{ role: "user", content: phone }] } })',
    ],
    ignores: [
      'import { ZhipuAI } from "zhipuai-sdk-nodejs-v4"; new ZhipuAI({}).createCompletions({ messages: [{ role: "user", content: text }] })',
      'import { ChatCompletion } from "./talk"; new ChatCompletion().chat({ messages: [phone] })',
      'import { ZhipuAI } from "zhipuai-sdk-nodejs-v4"; new ZhipuAI({}).close(phone)',
    ],
  },
});
