import { defineLiteral } from '../define.ts';

/** Mailboxes of persons at public providers; addresses of roles (`support@`) and of documentation (`example.com`) are left out. */
export default defineLiteral({
  id: 'email',
  kind: 'email',
  doc: 'https://www.rfc-editor.org/rfc/rfc5321',
  pattern: /(?<![\w.+\-/:@])[A-Z0-9][\w.+-]{2,40}@(?:qq|foxmail|163|126|yeah|sina|sohu|aliyun|139|189|wo|gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|protonmail|proton)\.(?:com|cn|net|com\.cn|me)(?![\w.-]?\w)/i,
  check: 'mailbox',
  level: 'medium',
  alone: { whole: 'medium', inside: 'low' },
  inComment: 'medium',
  examples: {
    finds: ['nobody.{lower:12}@qq.com'],
    ignores: ['test@gmail.com', 'zhangsan@qq.com', 'noreply@163.com', 'nobody@example.com', '123456@qq.com'],
  },
});
