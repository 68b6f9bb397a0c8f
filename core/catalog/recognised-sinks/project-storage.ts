import { defineSink } from '../define.ts';

/** A project's own storage helper, recognised by its name; see `core/sinks/stores/wrappers.ts`. */
export const projectStorage = defineSink({
  id: 'project-storage',
  target: 'storage',
  name: { en: 'local storage', 'zh-CN': '本地存储' },
  doc: 'https://developer.mozilla.org/docs/Web/API/Web_Storage_API',
  patterns: [],
  examples: { finds: [], ignores: [] },
});
