/** Why it matters that values leave, by where they go: rules ask for several targets, and one reason does not fit them all. */
import type { SinkTarget, Text } from '../../types.ts';

const OTHERS: Text = {
  en: 'Somebody else’s service, often abroad, then holds the data. Handing it over takes the person’s separate consent; an opaque id takes none.',
  'zh-CN': '数据会落到第三方手中，且常在境外。提供个人信息须取得单独同意，提供无意义的内部 ID 则无此顾虑。',
};
const COPIES: Text = {
  en: 'Copies of a database, its backups and exports are what leaks most data at once. What is encrypted, hashed or left out cannot leak with them.',
  'zh-CN': '数据库、备份和导出文件一旦泄露，就是成批泄露。加密、哈希或不保存的内容不会随之泄露。',
};
const TAKEN_AWAY: Text = {
  en: 'Printed pages and exported files are copied, forwarded and lost. They should hold no more than their readers need.',
  'zh-CN': '打印件和导出文件会被复制、转发和丢失，只应包含使用者需要的内容。',
};
const ANSWERS: Text = {
  en: 'Everything in a response can be read by whoever sends the request, whether the page shows it or not.',
  'zh-CN': '响应中的全部内容，无论页面是否展示，调用接口的人都能看到。',
};

/** Reasons of targets to which the reason of the rule does not fit. */
export const REASONS: Readonly<Partial<Record<SinkTarget, Text>>> = {
  error: {
    en: 'Error messages end up in logs, monitoring services and on screens: read by many people, and kept for months.',
    'zh-CN': '错误信息会进入日志、监控服务和页面，被许多人看到并留存数月。',
  },
  share: OTHERS,
  clipboard: {
    en: 'Other apps can read the clipboard, and many input methods sync it to other devices.',
    'zh-CN': '其他应用可以读取剪贴板，不少输入法还会把它同步到其他设备。',
  },
  response: ANSWERS,
  token: {
    en: 'The contents of a JWT are encoded, not encrypted: whoever sees the token can read them.',
    'zh-CN': 'JWT 的内容只是编码，并未加密，拿到令牌的人都能读出。',
  },
  file: {
    en: 'Files in clear are read by other programs, backups and the next user of the machine. Encrypt them, or keep the data in the database.',
    'zh-CN': '明文文件会被其他程序、备份和下一个使用者读到。请加密，或只保存在数据库中。',
  },
  print: TAKEN_AWAY,
  export: TAKEN_AWAY,
  upload: {
    en: 'Stored files outlive the need for them, and one wrong setting of a bucket makes all of them public.',
    'zh-CN': '上传的文件往往长期保存，存储桶一处配置错误就会使其全部公开。',
  },
  database: COPIES,
  cache: COPIES,
  session: COPIES,
};
