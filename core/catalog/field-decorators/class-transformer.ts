import { defineFieldDecorators } from '../define.ts';

export default defineFieldDecorators({
  id: 'class-transformer',
  doc: 'https://github.com/typestack/class-transformer#skipping-specific-properties',
  hides: ['Exclude'],
  examples: {
    finds: [
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
