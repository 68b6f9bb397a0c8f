/** Local parts of mailboxes that belong to a role, a documentation or nobody. All lower case. */
export const genericMailboxes: readonly string[] = [
  'test', 'tests', 'tester', 'testing', 'fake', 'dummy', 'admin', 'administrator', 'user', 'users', 'username', 'demo', 'example', 'sample', 'info', 'support', 'contact', 'hello', 'hi', 'service', 'services', 'no', 'reply',
  'donotreply', 'real', 'mail', 'mailer', 'email', 'e', 'root', 'webmaster', 'postmaster', 'hostmaster', 'abuse', 'hr', 'job', 'jobs', 'sales', 'help', 'helpdesk', 'dev', 'developer', 'team', 'office', 'feedback', 'system', 'sys', 'notify',
  'notification', 'bot', 'robot', 'sender', 'receiver', 'from', 'to', 'me', 'you', 'your', 'name', 'yourname', 'youremail', 'mymail', 'my', 'someone', 'somebody', 'nobody', 'anyone', 'xxx', 'xx', 'x', 'abc', 'abcd', 'abcdef', 'aaa', 'bbb', 'foo',
  'bar', 'baz', 'foobar', 'qwe', 'qwerty', 'asd', 'asdf', 'club', 'shop', 'mall', 'store', 'studio', 'school', 'hospital', 'web', 'site', 'app', 'blog', 'company', 'account', 'member', 'customer', 'client', 'guest', 'group', 'business', 'marketing', 'press', 'security', 'privacy', 'legal', 'billing', 'john', 'jane', 'doe', 'johndoe',
  'janedoe', 'zhangsan', 'zhang', 'san', 'lisi', 'li', 'si', 'wangwu', 'wang', 'wu', 'zhaoliu', 'xiaoming', 'xiaohong', 'tom', 'jerry', 'jack', 'rose', 'alice', 'bob', 'lucy', 'mike', 'foxmail', 'official', 'kefu', 'the', 'a', 'and', 'of', 'at',
];

/** Local parts of mailboxes that whoever has a task reads; those of made-up persons (`john.doe`) stand for a person's. */
export const roleMailboxes: readonly string[] = [
  'admin', 'administrator', 'root', 'info', 'support', 'contact', 'service', 'services', 'no', 'reply', 'noreply', 'donotreply', 'webmaster', 'postmaster', 'hostmaster', 'abuse', 'hr', 'jobs', 'sales', 'help', 'helpdesk', 'office', 'feedback',
  'system', 'notify', 'notification', 'bot', 'billing', 'marketing', 'press', 'security', 'privacy', 'legal', 'team',
];

/** Words of mailboxes that only send, whatever else stands in their names. */
export const sendingMailboxes: readonly string[] = ['noreply', 'no reply', 'donotreply', 'do not reply'];
