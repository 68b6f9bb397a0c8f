/** Sentences about credentials that stand in code and in files: why a text is taken for one × where it stands. */
import type { Text } from '../../types.ts';

/** What is said of a place: where that is, what follows from it, and what to do. */
export interface PlaceOfCredential {
  /** Behind “hardcoded”, and before “code” in Chinese. */
  readonly place?: Text;
  /** The noun for a data file, where “this file” is too general. */
  readonly where?: Text;
  readonly consequence?: Text;
  readonly advice: Text;
}

/** Why a text is taken for a credential, by message id; `{place}` and `{consequence}` are those of the place. */
export const REASONS_IN_CODE: Readonly<Record<string, Text>> = {
  named: { en: '{{what}} is hardcoded{place}{consequence}', 'zh-CN': '{{what}}写死在{place}代码中{consequence}' },
  positioned: { en: '{{position}} is hardcoded{place}{consequence}', 'zh-CN': '{{position}}写死在{place}代码中{consequence}' },
  recognised: { en: '{{format}} is hardcoded{place}{consequence}', 'zh-CN': '{place}代码中写有{{format}}{consequence}' },
  paired: { en: '{{format}} is hardcoded{place}{consequence}', 'zh-CN': '{place}代码中写有{{format}}{consequence}' },
  expiring: { en: '{{format}} is hardcoded{place}{consequence}', 'zh-CN': '{place}代码中写有{{format}}{consequence}' },
  announced: { en: 'A {{noun}} is hardcoded{place}{consequence}', 'zh-CN': '{place}代码中写有明文{{noun}}{consequence}' },
  // Behind a sign and no word.
  written: { en: 'A login with its {{noun}} is hardcoded{place}{consequence}', 'zh-CN': '{place}代码中写有账号和明文{{noun}}{consequence}' },
  commented: { en: '{{what}} is left in a comment', 'zh-CN': '注释中留有{{what}}' },
  commentedFormat: { en: '{{format}} is left in a comment', 'zh-CN': '注释中留有{{format}}' },
  documented: { en: '{{what}} is in the comment that documents an API', 'zh-CN': '接口文档注释中写有{{what}}' },
  documentedFormat: { en: '{{format}} is in the comment that documents an API', 'zh-CN': '接口文档注释中写有{{format}}' },
  expired: { en: '{{format}} is hardcoded{place}, and has expired', 'zh-CN': '{place}代码中写有已过期的{{format}}' },
};

/** What a data file is called. */
export const THIS_FILE: Text = { en: 'this file', 'zh-CN': '此文件' };

/** Reasons of a data file; `{where}` is what the file is called. */
export const REASONS_IN_FILES: Readonly<Record<string, Text>> = {
  commented: { en: '{{what}} is left in a comment', 'zh-CN': '注释中留有{{what}}' },
  commentedFormat: { en: '{{format}} is left in a comment', 'zh-CN': '注释中留有{{format}}' },
  expired: { en: '{{format}} is in {where}, and has expired', 'zh-CN': '{where}中写有已过期的{{format}}' },
  expiring: { en: '{{format}} is in {where}{consequence}', 'zh-CN': '{where}中写有{{format}}{consequence}' },
  announced: { en: 'A {{noun}} is written out in {where}{consequence}', 'zh-CN': '{where}中写有明文{{noun}}{consequence}' },
  written: { en: 'A login with its {{noun}} is in {where}{consequence}', 'zh-CN': '{where}中写有账号和明文{{noun}}{consequence}' },
  // What a function of the database is given.
  passed: { en: 'A {{noun}} is written out in {{names}}(){consequence}', 'zh-CN': '{{names}}() 的参数是明文{{noun}}{consequence}' },
  named: { en: '{{what}} is in {where}{consequence}', 'zh-CN': '{{what}}写在{where}中{consequence}' },
  recognised: { en: '{{format}} is in {where}{consequence}', 'zh-CN': '{where}中写有{{format}}{consequence}' },
  paired: { en: '{{format}} is in {where}{consequence}', 'zh-CN': '{where}中写有{{format}}{consequence}' },
  documented: { en: '{{what}} is in the comment that documents an API', 'zh-CN': '接口文档注释中写有{{what}}' },
  documentedFormat: { en: '{{format}} is in the comment that documents an API', 'zh-CN': '接口文档注释中写有{{format}}' },
  keyStore: { en: 'A store of private keys is in the project', 'zh-CN': '项目中存放了私钥库文件' },
};

const CLIENT: Text = { en: ' in client code', 'zh-CN': '前端' };
const ANYONE: Text = { en: ', visible to anyone', 'zh-CN': '，任何人都能看到' };
const IN_TEST: PlaceOfCredential = { advice: { en: '{{renew}} if it is real; otherwise use an obvious placeholder', 'zh-CN': '如果真实有效，请{{renew}}；否则请改用明显的占位值' } };
const AS_DEFAULT: PlaceOfCredential = {
  consequence: { en: ' and used unless one is set', 'zh-CN': '，未另行设置时就会生效' },
  advice: { en: 'remove this default and {{renew}}', 'zh-CN': '请去掉默认值，并{{renew}}' },
};

const SET_FOR_MANY: PlaceOfCredential = {
  consequence: { en: ', the same for many accounts', 'zh-CN': '，多个账号共用' },
  advice: { en: 'set a random one to change at login', 'zh-CN': '请改为随机生成，并要求用户登录后修改' },
};

/** By the suffix of the message id: where the code runs, and what the value does there. */
export const PLACES_IN_CODE: Readonly<Record<string, PlaceOfCredential>> = {
  '': { advice: { en: 'move it to an environment variable and {{renew}}{{history}}', 'zh-CN': '请移到环境变量或密钥管理服务，并{{renew}}{{history}}' } },
  OnClient: { place: CLIENT, consequence: ANYONE, advice: { en: 'move it to the server and {{renew}}', 'zh-CN': '请移到服务端，并{{renew}}' } },
  // What signs and decrypts has no business in a page.
  KeyOnClient: { place: CLIENT, consequence: ANYONE, advice: { en: 'replace it, and use it on a server only', 'zh-CN': '请更换密钥，且只在服务端使用' } },
  SigningKeyOnClient: { place: CLIENT, consequence: ANYONE, advice: { en: 'sign on the server, with a new secret', 'zh-CN': '请改在服务端签名，并更换密钥' } },
  EncryptionKeyOnClient: {
    place: CLIENT,
    consequence: { en: ' and protects nothing', 'zh-CN': '，起不到保护作用' },
    advice: { en: 'send over HTTPS, and keep secrets on the server', 'zh-CN': '传输请使用 HTTPS，机密数据请保存在服务端' },
  },
  // Whoever reads the script of a page can skip what it checks.
  CheckedOnClient: { place: CLIENT, consequence: ANYONE, advice: { en: 'check it on the server, and {{renew}}', 'zh-CN': '请改由服务端校验，并{{renew}}' } },
  // What a server gives each user when he logs in.
  TokenOnClient: { place: CLIENT, consequence: ANYONE, advice: { en: 'get it at login instead, and revoke this one', 'zh-CN': '请改为登录时获取，并作废该令牌' } },
  // A device that is set up has to be reached before there is a server.
  DevicePasswordOnClient: { place: CLIENT, consequence: ANYONE, advice: { en: 'give each device a password of its own', 'zh-CN': '请为每台设备设置不同的密码' } },
  MapKeyOnClient: { place: CLIENT, consequence: ANYONE, advice: { en: 'limit it to your domains at the provider', 'zh-CN': '请在服务商控制台限制可用的域名或应用' } },
  MapKey: { advice: { en: 'limit it to your own app or domains at the provider', 'zh-CN': '请在服务商控制台限制可用的域名或应用' } },
  InForm: { advice: { en: 'leave the field empty; change the password if an account uses it', 'zh-CN': '请将输入框留空；若有账号在用，请修改密码' } },
  // A button that fills a form in.
  FilledIn: { advice: { en: 'remove it; change the password if an account uses it', 'zh-CN': '请删除；若有账号在用，请修改密码' } },
  InText: { advice: { en: 'take it out of the text and {{renew}}', 'zh-CN': '请从文字中删除，并{{renew}}' } },
  // What is printed is read by more people than the code.
  InLog: {
    consequence: { en: ' and printed', 'zh-CN': '，并会输出到日志' },
    advice: { en: 'take it out of the text and {{renew}}', 'zh-CN': '请从文字中删除，并{{renew}}' },
  },
  // The accounts of a seed are made anew each time.
  InSeed: { advice: { en: 'read it from the environment, or generate it on each run', 'zh-CN': '请改为从环境变量读取，或每次运行时随机生成' } },
  // Browsers need a login for a relay, which the server can make for each user. https://datatracker.ietf.org/doc/html/draft-uberti-behave-turn-rest-00
  RelayOnClient: { place: CLIENT, consequence: ANYONE, advice: { en: 'let the server issue short-lived TURN logins', 'zh-CN': '请改由服务端签发短期有效的 TURN 凭据' } },
  InTest: IN_TEST,
  // Read from a variable, it would open the accounts as well.
  AsCheck: {
    consequence: { en: ', and anyone who types it gets in', 'zh-CN': '，知道它的人都能通过校验' },
    advice: { en: 'remove it, and check against a stored hash', 'zh-CN': '请删除，只与存储的密码哈希比对' },
  },
  // What a function sets for whichever account it is given.
  AsReset: SET_FOR_MANY,
  // A page shows it to whoever resets.
  InResetText: SET_FOR_MANY,
  // What a module prints while it is loaded was written to try something out.
  InTrial: {
    consequence: { en: ' in a leftover debug call', 'zh-CN': '，是遗留的调试语句' },
    advice: { en: 'delete this line, and {{renew}}{{history}}', 'zh-CN': '请删除这行，并{{renew}}{{history}}' },
  },
  AsDefault: AS_DEFAULT,
  AsParameter: {
    consequence: { en: ' and used when none is passed', 'zh-CN': '，未传入时就会生效' },
    advice: { en: 'remove this default and {{renew}}', 'zh-CN': '请去掉默认值，并{{renew}}' },
  },
};

const DOCUMENT: Text = { en: 'this document', 'zh-CN': '此文档' };

/** The same for data files. */
export const PLACES_IN_FILES: Readonly<Record<string, PlaceOfCredential>> = {
  InFile: { advice: { en: 'move it to the environment or a secret store, and {{renew}}{{history}}', 'zh-CN': '请移到环境变量或密钥管理服务，并{{renew}}{{history}}' } },
  // The file is the key: no program reads it from a variable.
  InKeyFile: { advice: { en: 'keep the file out of Git, and {{renew}}{{history}}', 'zh-CN': '请不要将该文件提交到 Git，并{{renew}}{{history}}' } },
  // A file of variables has no other place for them.
  InDotenv: { advice: { en: 'keep this file out of Git, and {{renew}}{{history}}', 'zh-CN': '请不要将此文件提交到 Git，并{{renew}}{{history}}' } },
  InSample: { advice: { en: 'put a placeholder here; {{renew}} if it is in use anywhere', 'zh-CN': '请改为占位值；若有地方在用，请{{renew}}' } },
  // The variables that a container or a job is started with.
  InVariables: { advice: { en: 'use a variable ($NAME) instead, and {{renew}}{{history}}', 'zh-CN': '请改为引用环境变量（$NAME），并{{renew}}{{history}}' } },
  InTextOfFile: { advice: { en: 'put a placeholder here; {{renew}} if it is in use anywhere', 'zh-CN': '请改为占位值；若有地方在用，请{{renew}}' } },
  // A document may show the login of others, which only they can change.
  InDocument: { where: DOCUMENT, advice: { en: 'put a placeholder here; {{renew}} if it is in use anywhere', 'zh-CN': '请改为占位值；若有地方在用，请{{renew}}' } },
  // The program has the same value.
  InDocumentInUse: { where: DOCUMENT, advice: { en: 'put a placeholder here, and {{renew}}{{history}}', 'zh-CN': '请改为占位值，并{{renew}}{{history}}' } },
  InExampleRequest: {
    where: { en: 'an example request', 'zh-CN': '示例请求' },
    advice: { en: 'put a placeholder here; {{renew}} if an account uses it', 'zh-CN': '请改为占位值；若有账号在用，请{{renew}}' },
  },
  // What a script shows when it is run.
  InScript: { where: { en: 'this script', 'zh-CN': '此脚本' }, advice: { en: 'take it out of the text, and {{renew}}{{history}}', 'zh-CN': '请从文字中删除，并{{renew}}{{history}}' } },
  // JSON has no variables, and what is in it is often no setting: an answer, a record, an example.
  InJson: { advice: { en: 'remove it and {{renew}}{{history}}', 'zh-CN': '请从此文件中删除，并{{renew}}{{history}}' } },
  // Other settings of the same names take the place of these. https://learn.microsoft.com/aspnet/core/fundamentals/configuration/
  InSettings: { advice: { en: 'read it from the environment instead, and {{renew}}{{history}}', 'zh-CN': '请改为从环境变量或密钥管理服务读取，并{{renew}}{{history}}' } },
  // What a pipeline is started with; its own secrets have a syntax of their own.
  InWorkflow: { advice: { en: 'use a secret of the pipeline instead, and {{renew}}', 'zh-CN': '请改用流水线的机密变量，并{{renew}}' } },
  // https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions
  InGithubWorkflow: { advice: { en: 'read it from secrets.NAME, and {{renew}}', 'zh-CN': '请改用仓库的机密变量（secrets.NAME），并{{renew}}' } },
  // Rows of a dump and statements for a database read no environment.
  InSql: { advice: { en: 'remove it and {{renew}}{{history}}', 'zh-CN': '请从此文件中删除，并{{renew}}{{history}}' } },
  // What the server that reads it takes as it is, without variables.
  InServerFile: { advice: { en: 'move it to a file outside Git that is included, and {{renew}}', 'zh-CN': '请移到不入库的文件，由此文件引入，并{{renew}}' } },
  // Whoever has the image has its variables.
  InImage: {
    consequence: { en: ' and stays in the image', 'zh-CN': '，会留在镜像中' },
    advice: { en: 'pass it in as a secret, and {{renew}}', 'zh-CN': '请改为以机密（secret）传入，并{{renew}}' },
  },
  // What a build packs into an app reads no environment.
  InManifest: {
    consequence: { en: ', packed into the app', 'zh-CN': '，会随应用一起打包' },
    advice: { en: 'keep it on the server, and {{renew}}', 'zh-CN': '请只放在服务端，并{{renew}}' },
  },
  MapKeyInFile: { advice: { en: 'limit it to your own app or domains at the provider', 'zh-CN': '请在服务商控制台限制可用的域名或应用' } },
  InBundle: {
    consequence: { en: ' and goes into pages', 'zh-CN': '，变量名前缀会把它打进前端包' },
    advice: { en: 'use it on a server only, and {{renew}}', 'zh-CN': '请将用到它的代码移到服务端，并{{renew}}' },
  },
  InTestFile: IN_TEST,
  AsDefaultInFile: AS_DEFAULT,
};

/** A statement needs the value when it is run. https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-VARIABLES */
export const ADVICE_IN_STATEMENT: Text = { en: 'pass it in when the file is run, and {{renew}}{{history}}', 'zh-CN': '请改为执行此文件时传入，并{{renew}}{{history}}' };
/** A token that is valid for a week at most can soon be used no longer, and none is issued in its place. */
export const ADVICE_FOR_EXPIRING: Text = { en: 'remove it; it expires on its own', 'zh-CN': '请删除；该令牌会自行过期，无需更换' };
/** A store is a file of its own. */
export const ADVICE_FOR_KEY_STORES: Text = { en: 'keep the file out of Git, and {{renew}}{{history}}', 'zh-CN': '请不要将该文件提交到 Git，并{{renew}}{{history}}' };
/** Wherever the comment stands. */
export const ADVICE_IN_COMMENT: Text = { en: 'delete the comment and {{renew}}{{history}}', 'zh-CN': '请删除注释，并{{renew}}{{history}}' };
/** A comment from which the documentation of an interface is made. */
export const ADVICE_IN_DOCUMENTATION: Text = { en: 'put a placeholder there, and {{renew}}{{history}}', 'zh-CN': '请改为占位值，并{{renew}}{{history}}' };
/** A token that nobody can use any longer. */
export const ADVICE_FOR_EXPIRED: Text = { en: 'remove it; there is nothing to revoke', 'zh-CN': '请删除；该令牌已失效，无需作废' };
