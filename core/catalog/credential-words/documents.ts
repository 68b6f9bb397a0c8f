/** Words of documents that people read: work logs, guides, notes. */

/** Labels of an account in languages whose words no name in code has, at the end of the label: `管理员账号`, `이메일`. */
export const ACCOUNT_LABEL =
  /(?:账号|帐号|账户|帐户|用户名|用户|登录名|邮箱|帳號|계정|아이디|이메일|ユーザー名?|ユーザID|メール(?:アドレス)?|アカウント|логин|benutzer(?:name)?|usuario|utilisateur)$/iu;

/** Labels of a password in such languages: `비밀번호`, `пароль`. */
export const PASSWORD_LABEL = /(?:비밀번호|암호|パスワード|密碼|пароль|κωδικός|passwort|kennwort|contraseña|senha|mot de passe)$/iu;

/** Labels of an account and of a password in Chinese, where the value stands behind a blank. */
export const SPACED_LABEL = /(?:登录|管理员|后台|初始|默认|测试|数据库)?(?:账号|帐号|账户|用户名|用户|密码|口令)/;

/** A password in Chinese with the words that say which it is: `后台管理员初始密码`. Before these may stand the name of a person. */
export const CHINESE_PASSWORD =
  /(?:[的新旧老]|登录|登陆|管理员|超级|后台|初始|原始|默认|缺省|统一|重置|测试|演示|数据库|服务器|系统|平台|用户|账号|账户|会员|员工|邮箱|支付|交易|提现|临时|原){0,4}(?:密码|口令)$/;

/**
 * Headings of a column of passwords, whichever they are: `Initial password`, `密码（默认）`, `Password baru`. What follows in English is mostly
 * what the column is of instead: `Password expires`, `Password variable`.
 */
export const PASSWORD_HEADING =
  /(?:密码|口令|\b(?:password|passwd|pwd)(?:\s(?:usulan|baru|lama|awal|asli|sementara|demo|default|initial))?)\s{0,2}(?:[(（][^()（）]{0,40}[)）])?$/i;

/** What stands before a login whose account is no mailbox: `管理员：13800…  / …`, `Admin account: root / …`. Of other pairs the second is anything. */
export const BEFORE_LOGIN =
  /(?:账号|帐号|账户|用户名|登录名|管理员|超管|帳號|管理員|accounts?|user ?name|credentials?|로그인|계정)/;

/** Both in one label, the values of which stand in the same order: `账号/密码`, `Username / Password`. */
export const LOGIN_LABEL =
  /(?:账号|帐号|账户|用户名|登录名|邮箱|account|user ?(?:name)?|login|e-?mail|계정|아이디|이메일)\s?[/／、&和]\s?(?:密码|口令|password|passwd|pwd|비밀번호)/iu;

/** Somebody's mailbox with the name under which a service knows them, in brackets behind what they are: `owner (a@b.example / ab7)`. */
export const MAILBOX_AND_HANDLE = /\([\w.+-]{1,40}@[\w.-]{1,60}\s{1,3}\/\s{1,3}[\w-]{1,40}\)/;

/** What a line has in it that shows how to log in. */
export const SPEAKS_OF_LOGINS = /log(?:ged)?[ -]?in|sign[ -]?in|password|passwd|pwd|credential|account|seeded|密码|口令|账号|帐号|登录/i;

/** What a page has in it that shows a login: a word for a password, or an account and what stands behind a slash. */
export const SHOWS_LOGIN = /密码|口令|passw|pwd|[\w.] [/／] \S/i;

/** What a password has in it that a document shows how to fill in a field with, its signs read as the letters they resemble: `P@ssw0rd!`. */
export const SHOWN_PASSWORD = /pass|test|demo|example|sample|dummy|secur|strong|secret|admin|user|root|hello|welcome|qwe|change|your|foo|123|abc|xyz/i;

/** Signs that stand for letters in such passwords. */
export const SIGNS_FOR_LETTERS: ReadonlyMap<string, string> = new Map([['@', 'a'], ['4', 'a'], ['0', 'o'], ['$', 's'], ['3', 'e']]);

/** A machine that is the reader's own: `localhost:5432`. */
export const OWN_MACHINE = /(?:^|[/@\s`])(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal)(?:[:/\s`]|$)/i;

/** Names of languages behind the fence of a block of code that are no ending of a file: `console`. */
export const FENCE_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['shell', 'sh'], ['console', 'sh'], ['shellsession', 'sh'], ['powershell', 'ps1'], ['batch', 'bat'], ['dotenv', 'env'], ['docker', 'dockerfile'],
  ['mysql', 'sql'], ['pgsql', 'sql'], ['postgresql', 'sql'], ['plsql', 'sql'], ['conf', 'properties'],
]);

/** A comment that gives a password in plain text behind its digest: `password: '21232f…', // password: admin`. */
export const GIVES_PASSWORD = /^\/\/[ \t]{0,4}(?:密码|口令|初始密码|password|pwd)[ \t]{0,4}[:：=是][ \t]{0,4}\S{1,60}$/i;

/** The number of a Chinese mobile phone, as the name of an account. */
export const PHONE_ACCOUNT = /^1\d{10}$/;

/** A password in the code of a document, where it is hashed for an account: `bcrypt.hash('orchard1', 10)`. */
export const HASHED_IN_CODE = /\bhash(?:Sync|Password)?\(\s{0,4}(?<quote>["'\x60])(?<secret>[^"'\x60\s]{6,40})\k<quote>/gi;

/** An account and its password in a sentence, behind a slash: `log in as ada/orchard1`, `` `ada` / `orchard1` ``. */
export const TOLD_PAIR =
  /(?<![\w./@\\-])(?<account>[a-z][\w+-]{2,40}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|1\d{10})["'\x60*]{0,3}\s{0,4}[/／]\s{0,4}["'\x60*]{0,3}(?<secret>[\w@#$%^&*!.-]{6,40}?)(?=["'\x60*]{0,3}(?:[\s,，;；。:：)）、(（|\u4e00-\u9fa5]|\.?$))/gi;

/** A password in a sentence, behind the word for it and what joins them: `密码均为 orchard1`, `all with the password orchard1`, `均 orchard1`. */
export const TOLD_PASSWORD =
  /(?:密码|口令|(?<![\w:./$-])passwords?|均)(?:[\s均都全统一部默认初始是为:：=]|\b(?:is|are|all|both|for|every|each|the|same|user|users|account|accounts)\b){0,8}["'\x60“*]{0,3}(?<secret>[\w@#$%^&*!.-]{6,40}?)(?=["'\x60”*]{0,3}(?:[\s,，;；。:：)）、(（|\u4e00-\u9fa5]|\.?$))/gi;

/** What stands before a text that code hashes as a password, and before one that it hashes or sets as one. */
export const HASHES_NEXT = /(?<![a-z])hash(?:Sync|_?password)?\(\s{0,20}$/i;
export const SETS_NEXT =
  /(?:(?<![a-z])hash(?:Sync|_?password)?\(|(?:password|passwd|pwd)\w{0,20}["'`]?\s{0,4}(?::=|[:=])(?:\s{0,4}\w{1,20}\()?)\s{0,20}$/i;
