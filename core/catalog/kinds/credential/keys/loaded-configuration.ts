import { defineKind } from '../../../define.ts';

/** A configuration file as a whole: passwords and keys belong there. No name stands for it; see `core/sources/environment.ts`. */
export default defineKind({
  id: 'loaded-configuration',
  name: { en: 'configuration', 'zh-CN': '配置' },
  category: 'credential',
  variantOf: 'api-key',
  level: 'high',
  terms: {},
  examples: { finds: [], ignores: [] },
});
