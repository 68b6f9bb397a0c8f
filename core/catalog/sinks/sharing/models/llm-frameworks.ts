import { defineSink } from '../../../define.ts';

const LANGCHAIN = ['@langchain/openai', '@langchain/anthropic', '@langchain/google-genai', '@langchain/google-vertexai', '@langchain/groq', '@langchain/mistralai', '@langchain/aws', '@langchain/community/chat_models/alibaba_tongyi', '@langchain/community/chat_models/zhipuai', '@langchain/core/messages', '@langchain/core/language_models/chat_models', '@langchain/core/language_models/base', '@langchain/deepseek', '@langchain/ollama', 'langchain/chat_models/base', 'langchain/chat_models/openai', 'langchain/llms/openai', 'langchain/schema', 'langchain/chains'];

export default defineSink({
  id: 'llm-frameworks',
  target: 'share',
  name: { en: 'a language model', 'zh-CN': '大模型接口' },
  doc: 'https://sdk.vercel.ai/docs/reference/ai-sdk-core/generate-text',
  patterns: [
    { from: { module: 'ai', exports: ['generateText', 'streamText', 'generateObject', 'streamObject', 'embed'] }, options: { at: 0, properties: ['prompt', 'messages', 'system', 'value'] } },
    { from: { module: LANGCHAIN }, members: ['invoke', 'call', 'stream', 'predict', 'batch', 'generate'], values: [0] },
    { from: { module: LANGCHAIN, exports: ['HumanMessage', 'SystemMessage'] }, values: [0] },
    { from: { module: ['@google/generative-ai', '@google/genai'] }, members: ['generateContent', 'generateContentStream', 'sendMessage', 'sendMessageStream'], values: [0] },
  ],
  examples: {
    finds: [
      'import { generateText } from "ai"; await generateText({ model, prompt: `call ${phone}` })',
      'import { ChatOpenAI } from "@langchain/openai"; const llm = new ChatOpenAI({}); await llm.invoke(`tel ${user.phone}`)',
      'import type { BaseChatModel } from "@langchain/core/language_models/chat_models"; class Writer { constructor(private readonly llm: BaseChatModel) {} write(user) { return this.llm.invoke(`tel ${user.phone}`); } }',
      'import { HumanMessage } from "@langchain/core/messages"; const ask = new HumanMessage("phone " + phone)',
      'import { GoogleGenerativeAI } from "@google/generative-ai"; const m = new GoogleGenerativeAI("k").getGenerativeModel({}); m.generateContent(`tel ${phone}`)',
    ],
    ignores: [
      'import { generateText } from "ai"; await generateText({ model, prompt })',
      'import { streamText } from "./stream"; streamText({ prompt: phone })',
      'import { ChatOpenAI } from "@langchain/openai"; new ChatOpenAI({}).invoke(question)',
      'import { tool } from "ai"; tool({ phone })',
    ],
  },
});
