import { defineKind } from '../../../define.ts';

/** What a program is given when it starts, as a whole: passwords and keys among much else. No name stands for it; see `core/sources/environment.ts`. */
export default defineKind({
  id: 'environment-variables',
  name: { en: 'process environment', 'zh-CN': '进程环境变量' },
  category: 'credential',
  variantOf: 'api-key',
  level: 'high',
  terms: {},
  examples: { finds: [], ignores: [] },
});
