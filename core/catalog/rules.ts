// Generated from core/rules by `npm run update`; do not edit.
import type { Text } from '../types.ts';

/** The rules by name; what each asks stands in core/rules. */
export const rules: readonly { readonly id: string; readonly description: Text }[] = [
  { id: 'no-log-personal-info', description: { en: 'Personal information and credentials must not reach a log unmasked', 'zh-CN': '禁止将未脱敏的个人信息或凭据写入日志' } },
  { id: 'no-store-personal-info', description: { en: 'Personal information and credentials must not be stored in clear', 'zh-CN': '禁止明文存储个人信息或凭据' } },
  { id: 'no-personal-info-in-url', description: { en: 'Personal information and credentials must not be put into addresses', 'zh-CN': '禁止在网址中携带个人信息或凭据' } },
  { id: 'no-share-personal-info', description: { en: 'Personal information and credentials must not be handed to others', 'zh-CN': '禁止向第三方提供个人信息或凭据' } },
  { id: 'no-weak-masking', description: { en: 'A mask must hide enough that nobody is identified by what remains', 'zh-CN': '脱敏必须足够：剩余部分不得再识别到个人' } },
  { id: 'no-insecure-transport', description: { en: 'Personal information and credentials must travel encrypted', 'zh-CN': '禁止明文传输个人信息或凭据' } },
  { id: 'no-hardcoded-credential', description: { en: 'Passwords, keys, tokens and connection strings must not be written in code', 'zh-CN': '禁止在代码中写死密码、密钥、令牌和连接串' } },
  { id: 'no-hardcoded-personal-info', description: { en: 'Real-looking personal information must not be written in code', 'zh-CN': '禁止在代码中写入真实的个人信息' } },
  { id: 'no-unused-permission', description: { en: 'A permission must not be declared that nothing uses', 'zh-CN': '禁止声明没有用到的权限' } },
];
