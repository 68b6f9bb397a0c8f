// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import baiduQianfanKey from './baidu-qianfan-key.ts';
import cozeToken from './coze-token.ts';
import deepseekDashscopeKey from './deepseek-dashscope-key.ts';
import difyApiKey from './dify-api-key.ts';
import fastgptApiKey from './fastgpt-api-key.ts';
import minimaxApiKey from './minimax-api-key.ts';
import modelscopeToken from './modelscope-token.ts';
import moonshotApiKey from './moonshot-api-key.ts';
import siliconflowApiKey from './siliconflow-api-key.ts';
import volcengineArkKey from './volcengine-ark-key.ts';
import xfyunApiSecret from './xfyun-api-secret.ts';
import zhipuApiKey from './zhipu-api-key.ts';

export const chineseModelServices: readonly Credential[] = [
  baiduQianfanKey,
  cozeToken,
  deepseekDashscopeKey,
  difyApiKey,
  fastgptApiKey,
  minimaxApiKey,
  modelscopeToken,
  moonshotApiKey,
  siliconflowApiKey,
  volcengineArkKey,
  xfyunApiSecret,
  zhipuApiKey,
];
