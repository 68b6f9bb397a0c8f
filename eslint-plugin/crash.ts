import type { Text } from '../core/index.ts';

/** What is reported for a file whose analysis failed. */
export const INTERNAL_ERROR: { readonly id: string; readonly message: Text } = {
  id: 'internalError',
  message: {
    en: 'PI Guard failed on this file and did not check it ({{crash}}): please report it. Other files are not affected.',
    'zh-CN': 'PI Guard 分析本文件时出错，未检查（{{crash}}）：请反馈给我们。其他文件不受影响。',
  },
};

/** Kind of an error and the function it came from. Its own message is left out: it may quote the file. */
export function describeCrash(crash: unknown): string {
  if (!(crash instanceof Error)) return 'Error';
  const name = /^[A-Z]\w*$/.test(crash.name) ? crash.name : 'Error';
  const stack = crash.stack ?? '';
  const frames = stack.slice(Math.max(stack.indexOf(crash.message), 0) + crash.message.length);
  const place = /^ {1,8}at (?:async |new )?([\w.$]{1,200}) /m.exec(frames)?.[1];
  return place === undefined ? name : `${name} in ${place}`;
}
