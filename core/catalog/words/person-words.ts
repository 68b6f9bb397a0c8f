import { otherPersonNouns } from './other-languages.ts';

/** Nouns of persons, and words beside them by which a name means a person, somebody who signs in, or no person at all. */

/** Persons in Chinese labels: `用户列表`, `学生`. */
export const zhPersons: readonly string[] = [
  '用户', '会员', '客户', '顾客', '买家', '卖家', '联系人', '收货人', '收件人', '寄件人', '患者', '病人', '医生', '学生', '学员', '老师', '教师',
  '家长', '监护人', '孩子', '儿童', '员工', '职工', '司机', '乘客', '申请人', '法人', '业主', '管理员', '个人', '成员', '我的', '登录', '本人',
];

/** Words anywhere in a name that make the mailbox or number after them one of an institution: `serviceAccountEmail`. */
export const institutionWords: readonly string[] = ['service', 'system', 'support', 'noreply', 'bot', 'robot', 'daemon', 'hotline', 'kefu', 'technical', 'webmaster', 'postmaster'];

/** Last words of names of programs that take part in a chat like persons. */
export const robotNouns: readonly string[] = ['bot', 'robot', 'chatbot'];

/** Nouns of persons: a variable called so holds a person's data. */
export const personNouns: readonly string[] = [
  ...otherPersonNouns,
  'user', 'userinfo', 'member', 'memberinfo', 'customer', 'patient', 'student', 'teacher', 'employee', 'guardian', 'passenger', 'applicant',
  'loginuser', 'currentuser', 'staff', 'friend', 'person', 'people', 'buyer', 'consignee', 'yonghu', 'huiyuan', 'kehu', 'huanzhe', 'xuesheng', 'yuangong',
  'toubaoren', 'beibaoren', 'beibaoxianren', 'shouyiren', 'jiuzhenren', 'bingren', 'jiazhang', 'yezhu', 'fangdong', 'zuke', 'chengzuren', 'chengke', 'siji', 'shenqingren', 'jianhuren',
  'insured', 'policyholder', 'khxx', 'yhxx', 'grxx', 'hzxx', 'xsxx', 'ygxx', 'ryxx',
];

/** Nouns of who is sent something or cared for: an address or a name of theirs is no shop's. */
export const recipientNouns: readonly string[] = ['consignee', 'receiver', 'recipient', 'addressee', 'patient', 'passenger', 'shouhuoren', 'shoujianren', 'huanzhe'];

/** Words of persons that mean one only where data of it is named: `khInfo`, `selfInfo`. */
export const shortPersonNouns: readonly string[] = ['kh', 'yh', 'vip', 'self'];

/** Nouns that often mean a person and often something else: they count with context, or in the `strict` preset. */
export const weakPersonNouns: readonly string[] = [
  'account', 'profile', 'client', 'owner', 'contact', 'contacts', 'receiver', 'recipient', 'sender', 'parent', 'child', 'children', 'emp',
  'driver', 'doctor', 'admin', 'operator', 'order', 'resume', 'visitor', 'seller', 'invoice', 'candidate',
];

/** Nouns of persons besides whose id stands beside their name in an address: `?playerId=1&name=…`. */
export const addressedPersons: readonly string[] = ['player', 'volunteer', 'participant', 'contestant', 'visitor', 'candidate', 'doctor', 'nurse', 'coach', 'driver', 'staff', 'parent', 'child', 'friend', 'worker', 'technician'];

/** Last words for the shape in which a person's data is held: `userList`, `memberForm`. */
export const containerSuffixes: readonly string[] = [
  'info', 'infos', 'data', 'datas', 'detail', 'details', 'list', 'lists', 'form', 'params', 'param', 'obj', 'object', 'model', 'record', 'records',
  'vo', 'dto', 'arr', 'array', 'map', 'json', 'str', 'string', 'res', 'result', 'results', 'resp', 'response', 'item', 'items', 'entity', 'doc',
  'docs', 'row', 'rows', 'profile', 'temp', 'copy', 'value', 'raw', 'query', 'body', 'payload', 'message', '1', '2',
];

/** Forms that carry a login name and a password: `loginParams`. */
export const loginNouns: readonly string[] = ['login', 'register', 'signup', 'signin'];

/** Names that mean the name somebody logs in with where a password stands beside them. */
export const loginNameWords: readonly string[] = ['account', 'acct', 'login', 'userAccount', 'loginId', 'identifier', 'loginIdentifier', 'userLogin', 'usuario', 'utilisateur', 'benutzer'];

/** Words of what people write for everybody to read: the account that signs it is a name they show. */
export const publicWritings: readonly string[] = [
  'comment', 'review', 'evaluation', 'evaluate', 'consultation', 'consult', 'question', 'answer', 'reply', 'topic', 'post', 'article', 'thread', 'discussion', 'feed', 'moment', 'blog', 'leaderboard', 'ranking',
];

/** Nouns of persons that are as often parts of a program; the methods called on them are the evidence. */
export const programRoles: readonly string[] = ['driver', 'sender', 'receiver', 'operator', 'worker', 'agent', 'client'];

/** Methods that records of a library of models have. https://mongoosejs.com/docs/documents.html, https://sequelize.org/docs/v6/core-concepts/model-instances/ */
export const recordMethods: readonly string[] = ['save', 'update', 'destroy', 'remove', 'reload', 'populate', 'toJSON', 'toObject', 'get', 'set', 'toString', 'hasOwnProperty'];

/** People whose names are shown to everybody who looks for what they offer: beside `name` in a field's name. */
export const publicRoles: readonly string[] = ['professional', 'teacher', 'lecturer', 'tutor', 'coach', 'instructor', 'doctor', 'doctorname', 'teachername', 'therapist', 'trainer', 'stylist', 'barber', 'designer', 'author', 'speaker'];

/** Words in the names of lists of people with access, or with a notification of events. */
export const staffListWords: readonly string[] = [
  'admin', 'admins', 'super', 'superadmin', 'owner', 'owners', 'staff', 'allowed', 'allow', 'whitelist', 'allowlist', 'recipients', 'notify', 'operators', 'reviewers', 'testers', 'maintainers', 'internal', 'forward',
];
