// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import anthropicApiKey from './anthropic-api-key.ts';
import awsBedrockKey from './aws-bedrock-key.ts';
import cerebrasApiKey from './cerebras-api-key.ts';
import elevenlabsApiKey from './elevenlabs-api-key.ts';
import firecrawlApiKey from './firecrawl-api-key.ts';
import fireworksApiKey from './fireworks-api-key.ts';
import googleGeminiKey from './google-gemini-key.ts';
import groqApiKey from './groq-api-key.ts';
import huggingFaceOrganizationToken from './hugging-face-organization-token.ts';
import huggingFaceToken from './hugging-face-token.ts';
import jinaApiKey from './jina-api-key.ts';
import langfuseSecretKey from './langfuse-secret-key.ts';
import langsmithApiKey from './langsmith-api-key.ts';
import llamaApiKey from './llama-api-key.ts';
import mistralApiKey from './mistral-api-key.ts';
import nvidiaApiKey from './nvidia-api-key.ts';
import openaiApiKey from './openai-api-key.ts';
import openrouterApiKey from './openrouter-api-key.ts';
import perplexityApiKey from './perplexity-api-key.ts';
import pineconeApiKey from './pinecone-api-key.ts';
import replicateToken from './replicate-token.ts';
import tavilyApiKey from './tavily-api-key.ts';
import togetherApiKey from './together-api-key.ts';
import xaiApiKey from './xai-api-key.ts';

export const modelServices: readonly Credential[] = [
  anthropicApiKey,
  awsBedrockKey,
  cerebrasApiKey,
  elevenlabsApiKey,
  firecrawlApiKey,
  fireworksApiKey,
  googleGeminiKey,
  groqApiKey,
  huggingFaceOrganizationToken,
  huggingFaceToken,
  jinaApiKey,
  langfuseSecretKey,
  langsmithApiKey,
  llamaApiKey,
  mistralApiKey,
  nvidiaApiKey,
  openaiApiKey,
  openrouterApiKey,
  perplexityApiKey,
  pineconeApiKey,
  replicateToken,
  tavilyApiKey,
  togetherApiKey,
  xaiApiKey,
];
