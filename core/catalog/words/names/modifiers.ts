/** Words of a name that change what the others of it mean. All lower case. */

/** Words after which comes what is not there: `userWithoutPassword` is a user. */
export const LACKING: ReadonlySet<string> = new Set(['without', 'except', 'excluding', 'sans', 'omit', 'minus']);

/** Words for what is sent as well as for where it is sent: `emailResult` is what came of sending one. */
export const SENT_AND_ADDRESS: ReadonlySet<string> = new Set(['email', 'mail', 'e mail']);

/** Last words of what a document is filed under, which is no evidence of its contents: `prescriptionNumber`. */
export const DOCUMENT_NUMBERS: ReadonlySet<string> = new Set(['no', 'number', 'nos', 'numbers']);

/** Words before what there are several of: `numPatients`. */
export const COUNTED: ReadonlySet<string> = new Set(['total', 'num', 'count']);

/** Last words of objects that do not say what they are: `dialogCommonData`. */
export const SAYING_NOTHING: ReadonlySet<string> = new Set(['data', 'common']);

/** Verbs that in a variable's name show how the person got there: `selectUser`, `editUser`. */
export const CHOSEN: ReadonlySet<string> = new Set(['select', 'choose', 'pick', 'edit', 'add', 'create', 'update', 'find', 'query']);

/** What is delivered carries name, number and address of the receiver, once a record of it is meant: `orderDetail`. */
export const DELIVERED: ReadonlySet<string> = new Set(['order', 'receiver', 'consignee', 'shipping', 'delivery']);

/** Whom a message is for: `userMessage`. */
export const TOLD: ReadonlySet<string> = new Set(['user', 'member', 'customer', 'student', 'teacher', 'employee', 'patient']);

/** First words of numbers: `totalUsers`. */
export const COUNTS: ReadonlySet<string> = new Set(['total', 'num', 'count', 'max', 'min', 'avg']);

/** Which person, or whose data, in English, Spanish, Portuguese, Indonesian and French: `currentUser`, `dadosCliente`. */
export const BEFORE_PERSONS: ReadonlySet<string> = new Set([
  'current', 'selected', 'new', 'old', 'existing', 'found', 'updated', 'created', 'logged', 'db', 'all', 'my', 'req', 'lista', 'dados',
  'datos', 'data', 'info', 'detalle', 'detalhes', 'nuevo', 'novo', 'nueva', 'nova', 'todos', 'daftar', 'donnees', 'liste',
]);

/** Last words that mean a record of what is delivered: `orderDetail`, `deliveryForm`. */
export const RECORD_ENDINGS: ReadonlySet<string> = new Set(['detail', 'details', 'data', 'record', 'vo', 'dto', 'entity', 'row', 'form', 'model']);

/** Last words of a record about the person before them: `userProfile`, `memberData`. */
export const PERSON_RECORD_ENDINGS: ReadonlySet<string> = new Set(['info', 'detail', 'details', 'data', 'record', 'profile']);

/** Receivers that are a person, or the part that a program gives one: `driver.name`, `receiver.phone`. */
export const PERSON_RECEIVERS: ReadonlySet<string> = new Set(['contact', 'receiver', 'recipient', 'driver', 'doctor', 'staff', 'sender', 'emp', 'admin']);

/** Words at the end of the names of telephones and addresses: `shopTel`, `companyAddress`. */
export const CONTACT_WORDS: ReadonlySet<string> = new Set([
  'tel', 'phone', 'telephone', 'mobile', 'hotline', 'address', 'addr', 'no', 'num', 'number',
]);

/** Last words that may be those of a telephone: `callNumber`. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(['number', 'num']);

/** Keys that hold the name of whatever the object is, in English, Spanish, Portuguese, Indonesian and French: `{ nombre, telefono }`. */
export const NAME_KEYS: ReadonlySet<string> = new Set(['name', 'nombre', 'nome', 'nama', 'nom']);

/** What is no person, though it has a telephone and an address: `shop.phone`, `supplier.address`. */
export const NO_PERSONS: ReadonlySet<string> = new Set([
  'shop', 'shops', 'store', 'stores', 'merchant', 'merchants', 'company', 'companies', 'seller', 'supplier', 'suppliers', 'hospital',
  'hotel', 'venue', 'site', 'platform', 'config', 'about', 'service', 'brand', 'school', 'branch', 'outlet', 'express', 'logistics',
  'warehouse', 'station', 'dept', 'department', 'goods', 'product', 'enterprise', 'organization', 'org', 'setting', 'settings', 'system',
  'app', 'community', 'business', 'mall', 'agency', 'door', 'doors', 'pickup', 'self',
]);

/** Parts of an address in which many people live, also as Chinese is spelled: `city`, `shengName`. */
export const REGIONS = /^(?:province|prov|city|county|district|region|country|sheng|shi|qu)(?:Name)?$/i;

/** Keys of what something is called, whatever it is: `{ id, title }`. */
export const TITLE_KEYS: ReadonlySet<string> = new Set(['name', 'title', 'label']);

/** Keys of the number of a row: `orderNo`, `invoiceNumber`. */
export const NUMBER_KEYS: ReadonlySet<string> = new Set(['number', 'no', 'num', 'code', 'sn']);

/** Words between a label and its value: `手机号是${phone}`, `phone is ${phone}`. */
export const COPULA = /(?:是|为|\s(?:is|are|was))$/;
