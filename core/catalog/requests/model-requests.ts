/**
 * The bodies of requests to language models. One form is common to OpenAI, DeepSeek, Moonshot, DashScope, Zhipu, Ark and local servers:
 * https://platform.openai.com/docs/api-reference/chat/create, https://help.aliyun.com/zh/model-studio/qwen-api-reference,
 * https://api-docs.deepseek.com/api/create-chat-completion. Others: https://docs.anthropic.com/en/api/messages,
 * https://ai.google.dev/api/generate-content, https://docs.ollama.com/api/generate
 */

/** Properties that hold what the model reads: `{ model, messages }`. */
export const PROMPT_KEYS: ReadonlySet<string> = new Set(['messages', 'system', 'prompt', 'input', 'contents', 'systemInstruction', 'system_instruction']);

/** Settings of a model, which stand beside them: `{ prompt, temperature }`. */
export const MODEL_SETTINGS: readonly string[] = ['temperature', 'max_tokens', 'max_completion_tokens', 'max_output_tokens', 'maxTokens', 'top_p', 'enable_thinking', 'response_format', 'generationConfig', 'generation_config', 'num_predict', 'enable_search', 'incremental_output'];

/** Words of which a file with such a request has one. */
export const MODEL_SIGNS: readonly string[] = [...MODEL_SETTINGS, 'chat/completions', 'generateContent', 'api/generate', '/embeddings', "role: 'user'", 'role: "user"', "role: 'system'", 'role: "system"'];

/** Methods of clients, and of wrappers around them, that send what they are given to a model: `client.chat({ model, messages })`. */
export const SENDS_PROMPT: ReadonlySet<string> = new Set(['chat', 'complete', 'completion', 'completions', 'create', 'generate', 'generateContent', 'invoke', 'call', 'callApi', 'callLLM', 'send', 'stream', 'ask', 'embed', 'parse']);

/** Words by which an instruction has the model find fields in the text that follows. */
export const EXTRACTS = /extract|parse|recogni[sz]e|identif|解析|提取|识别|抽取|录入/i;

/** Names of fields in a template of JSON that an instruction wants filled: `"phone": ""`. */
export const TEMPLATE_FIELD = /"(\w{2,40})"\s{0,4}:/g;

/** Property of an answer that has what a model wrote: `response.choices[0].message.content`. https://platform.openai.com/docs/api-reference/chat/object */
export const MODEL_ANSWERS = 'choices';
