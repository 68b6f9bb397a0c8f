/** Words by which a line of a log reports what happened: without its value it still says something. */
const words = [
  ...['成功', '失败', '完成', '开始', '结束', '错误', '异常', '超时', '取消', '通过', '点击', '进入', '退出', '找到'],
  ...['success', 'successful', 'successfully', 'succeeded', 'failed', 'failure', 'fails', 'error', 'done', 'finished', 'complete', 'completed'],
  ...['creating', 'updating', 'deleting', 'saving', 'fetching', 'sending', 'submitting', 'processing', 'generating', 'confirmed', 'sent', 'registered'],
  ...['adding', 'loading', 'uploading', 'verifying', 'storing', 'connecting', 'preparing', 'added', 'uploaded', 'connected', 'verified', 'stored'],
  ...['migrating', 'migrated', 'seeding', 'seeded', 'importing', 'imported', 'exporting', 'exported', 'inserted', 'processed', 'found', 'works', 'working', 'passed', 'matched', 'started', 'starting', 'received', 'loaded', 'updated', 'saved', 'created', 'deleted', 'removed', 'ready', 'timeout', 'cancelled'],
  ...['approved', 'rejected', 'accepted', 'declined', 'denied', 'blocked', 'unblocked', 'banned', 'assigned', 'invited', 'subscribed', 'unsubscribed'],
  ...['searching', 'checking', 'looking', 'trying', 'retrying', 'skipping', 'skipped', 'reusing', 'opening', 'without', 'invalid'],
] as const;

/** Verbs of a line that tells what goes on, where no 的 makes a name of them: 收到消息, and not 收到的消息 or 更新时间. */
const GOES_ON = '(?:更新|收到|接收到|发送|保存|提交|触发|准备|尝试|处理)(?!的|时间|者|人|状态|数|量|结果|方式|地址|内容$)';

/** What 已 says is done, in compounds that are no names: 已更新, and not 已登录用户 or 已有. */
const DONE = '已(?:更新|提交|添加|创建|确认|保存|审核|拒绝|删除|发送|绑定|解绑|同步|注册|上传|关闭|接单|支付|退款)';

/** Such a word in a text; Latin ones stand by themselves. */
export const eventWord = new RegExp([DONE, GOES_ON, ...words.map((word) => (/^[a-z]/.test(word) ? `\\b${word}\\b` : word))].join('|'), 'i');
