/** Words by which a line of a log reports what happened: without its value it still says something. */
const words = [
  ...['成功', '失败', '完成', '开始', '结束', '错误', '异常', '超时', '取消', '通过', '点击', '进入', '退出'],
  ...['success', 'successful', 'successfully', 'succeeded', 'failed', 'failure', 'fails', 'error', 'done', 'finished', 'complete', 'completed'],
  ...['creating', 'updating', 'deleting', 'saving', 'fetching', 'sending', 'submitting', 'processing', 'generating', 'confirmed', 'sent', 'registered'],
  ...['started', 'starting', 'received', 'loaded', 'updated', 'saved', 'created', 'deleted', 'removed', 'ready', 'timeout', 'cancelled'],
] as const;

/** Such a word in a text; Latin ones stand by themselves. */
export const eventWord = new RegExp(words.map((word) => (/^[a-z]/.test(word) ? `\\b${word}\\b` : word)).join('|'), 'i');
