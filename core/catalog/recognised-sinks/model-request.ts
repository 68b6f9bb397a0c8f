import { defineSink } from '../define.ts';

/** Requests to a language model, recognised by the form of their body, whoever sends them; see `core/sinks/transport/model-requests.ts`. */
export const modelRequest = defineSink({
  id: 'model-request',
  target: 'share',
  name: { en: 'a language model', 'zh-CN': '大模型接口' },
  doc: 'https://platform.openai.com/docs/api-reference/chat/create',
  patterns: [],
  examples: { finds: [], ignores: [] },
});
