import { defineFieldDecorators } from '../define.ts';

export default defineFieldDecorators({
  id: 'class-transformer',
  doc: 'https://github.com/typestack/class-transformer#skipping-specific-properties',
  hides: ['Exclude'],
  // https://github.com/typestack/class-transformer#exposing-properties-with-different-names
  columns: { Expose: ['name'] },
  examples: {
    finds: [
      "@Expose({ name: 'mobilePhone' }) f1: string;",
      '@Exclude() mobile: string;',
      '@Expose() mobile: string;',
      '@Type(() => String) mobile: string;',
    ],
    ignores: [
      '@Expose() total: number;',
      '@Exclude() total: number;',
    ],
  },
});
