import { defineKind } from '../../define.ts';

/** A person's data as a whole; names of such objects are matched by `Vocabulary.personObject`, not by terms. */
export default defineKind({
  id: 'person-object',
  name: { en: 'personal data object', 'zh-CN': '个人信息对象' },
  category: 'object',
  level: 'medium',
  terms: {},
  examples: { finds: [], ignores: [] },
});
