export const excludeJoined: readonly string[] = [
  'storeroomno', 'addressno', 'addressnum', 'addresscode', 'authorizations', 'iphone', 'iphonex', 'microphone', 'headphone', 'headphones', 'saxophone', 'gramophone', 'megaphone', 'mobilenet',
  'snowmobile', 'automobile', 'telnet', 'teleport', 'teleported', 'telescope', 'television', 'telemetry', 'tell',
  'tellus', 'teller', 'mailto', 'mailer', 'mailpub', 'nodemailer', 'gmail', 'hotmail', 'email_template',
  'transgender', 'genderless', 'sussex', 'sexy', 'homosexual', 'bisexual', 'intersex', 'interface', 'surface',
  'typeface', 'facebook', 'template', 'boilerplate', 'primeiro', 'viimeiseen', 'timeingfunction', 'gridno',
  'disabled', 'pagination', 'destination', 'combination', 'international', 'nationwide', 'message', 'image', 'page',
  'usage', 'storage', 'package', 'language', 'manage',
  // `order.messageContent` and `obj.token` are what they are called; `orderMessageContent` is what a page shows of an order.
  'ordermessagecontent', 'resultmessagecontent', 'errormessagecontent', 'ordermsgcontent', 'resultmsgcontent', 'errormsgcontent', 'objtoken',
];

export const transparentSuffixes: readonly string[] = [
  'no', 'num', 'number', 'nos', 'numbers', 'code', 'str', 'string', 'text', 'val', 'value', 'values', 'raw', 'plain',
  'plaintext', 'info', 'detail', 'details', 'data', 'list', 'arr', 'array', 'map', 'set', 'item', 'items', 'old',
  'new', 'origin', 'original', 'src', 'temp', 'tmp', 'copy', '1', '2', '3',
];

export const neutralizingSuffixes: readonly string[] = [
  'id', 'ids', 'uuid', 'key', 'keys', 'type', 'types', 'kind', 'kinds', 'status', 'state', 'flag', 'count', 'length', 'len', 'size',
  'index', 'idx', 'total', 'rule', 'rules', 'reg', 'regex', 'regexp', 'pattern', 'validator', 'validate',
  'validation', 'valid', 'check', 'checked', 'verify', 'verified', 'confirmed', 'required', 'error', 'errors', 'err',
  'errortip', 'msg', 'message', 'tip', 'tips', 'hint', 'label', 'title', 'placeholder', 'desc', 'description',
  'visible', 'show', 'hide', 'hidden', 'open', 'dialog', 'modal', 'popup', 'drawer', 'form', 'page', 'view', 'card',
  'button', 'btn', 'icon', 'img', 'image', 'url', 'uri', 'path', 'link', 'width', 'height', 'top', 'left', 'right',
  'style', 'class', 'color', 'theme', 'bar', 'menu', 'tab', 'tabs', 'nav', 'header', 'footer', 'column', 'columns',
  'cell', 'field', 'fields', 'option', 'options', 'dict', 'enum', 'config', 'setting', 'settings', 'template',
  'model', 'schema', 'table', 'entity', 'dto', 'vo', 'api', 'service', 'controller', 'module', 'component',
  'provider', 'store', 'timer', 'countdown', 'promise', 'loading', 'handler', 'listener', 'callback', 'ref', 'refs',
  'el', 'dom', 'input', 'focus', 'blur', 'change', 'binding', 'bind', 'login', 'register', 'utils', 'util', 'helper',
  'version', 'level', 'strength', 'mask', 'masked', 'hash', 'md5', 'sha', 'encrypted', 'encrypt', 'cipher',
  'ciphertext', 'digest', 'desensitized', 'fingerprint', 'scene', 'source', 'sort', 'order', 'range', 'question',
  'tag', 'tags', 'region', 'slot', 'emoji', 'grade', 'grades', 'band', 'bands', 'scale', 'scales', 'tier', 'tiers',
];

export const booleanPrefixes: readonly string[] = [
  'is', 'has', 'remember', 'keep', 'have', 'had', 'should', 'shall', 'can', 'could', 'need', 'needs', 'must', 'show', 'hide', 'enable',
  'enabled', 'disable', 'disabled', 'use', 'with', 'without', 'valid', 'invalid', 'support', 'allow', 'not', 'no',
  'mostrar', 'exibir', 'ocultar', 'esconder', 'afficher', 'masquer', 'tampilkan', 'lihat', 'iz', 'focus', 'exist', 'exists', 'right', 'same', 'require', 'requires', 'force', 'forced',
];

export const verbPrefixes: readonly string[] = [
  'get', 'set', 'fetch', 'query', 'select', 'find', 'search', 'load', 'save', 'submit', 'send', 'bind', 'unbind',
  'change', 'update', 'modify', 'edit', 'delete', 'remove', 'add', 'create', 'make', 'build', 'gen', 'generate',
  'validate', 'check', 'verify', 'parse', 'format', 'render', 'choose', 'pick', 'open', 'close', 'handle', 'on',
  'reset', 'forget', 'forgot', 'input', 'register', 'login', 'copy', 'call', 'match', 'resolve', 'encrypt',
  'decrypt', 'hash', 'mask', 'desensitize', 'hide', 'compare', 'init', 'detect', 'recognize', 'recognise', 'ocr', 'to', 'from', 'by',
  'validar', 'verificar', 'buscar', 'obtener', 'obter', 'enviar', 'guardar', 'salvar', 'formatar', 'formatear', 'actualizar', 'atualizar', 'cambiar', 'alterar', 'recuperar', 'redefinir', 'esqueci', 'olvide', 'lupa', 'ubah', 'hapus', 'simpan', 'kirim', 'cek', 'valider', 'envoyer', 'changer',
];

export const subjectPrefixes: readonly string[] = [
  'user', 'member', 'customer', 'cust', 'client', 'buyer', 'seller', 'owner', 'contact', 'contacts', 'linkman',
  'receiver', 'recipient', 'consignee', 'sender', 'shipper', 'patient', 'doctor', 'student', 'teacher', 'parent',
  'guardian', 'child', 'employee', 'emp', 'staff', 'driver', 'passenger', 'applicant', 'legal', 'person', 'operator',
  'handler', 'agent', 'merchant', 'shop', 'store', 'admin', 'company', 'payee', 'payer', 'account', 'login', 'bind',
  'old', 'new', 'my', 'cur', 'current', 'original',
];

export const pinyinRolePrefixes: readonly string[] = [
  'yonghu', 'huiyuan', 'kehu', 'guke', 'xuesheng', 'jiaoshi', 'laoshi', 'yuangong', 'zhigong', 'yisheng', 'huanzhe',
  'bingren', 'siji', 'chezhu', 'yezhu', 'fangdong', 'zuke', 'zufang', 'jiazhang', 'ertong', 'haizi', 'laoren',
  'shangjia', 'shangpin', 'guanliyuan', 'faren', 'lianxiren', 'shoujianren', 'jijianren', 'shouhuoren', 'fabu',
  'zhuce', 'shenqingren', 'jingbanren', 'beibaoren', 'toubaoren', 'yuan',
];

export const zhNeutralizers: readonly string[] = [
  '请输入', '请选择', '不能为空', '不正确', '格式', '错误', '类型', '提示', '忘记', '修改', '重置', '校验', '验证失败', '已绑定', '未绑定', '图片地址', '链接地址',
  '请求地址', '接口地址', '下载地址', '网址',
];

/** Before a person in the name of a column, what the account of that name did to the row. */
export const auditVerbs: readonly string[] = ['create', 'created', 'creat', 'update', 'updated', 'modify', 'modified', 'audit', 'operate', 'delete', 'deleted', 'publish', 'insert'];

/** Last words of the names of classes of a server, which are about what the words before them name: `OrgController`. */
export const serverParts: ReadonlySet<string> = new Set(['controller', 'service', 'repository', 'dao', 'resolver']);

/** What has a full, legal or Chinese name without being a person: regions, shops, products, services, organisations. */
export const namedThings: readonly string[] = [
  'city', 'province', 'district', 'county', 'town', 'street', 'area', 'region', 'country', 'dept', 'department', 'shop', 'store', 'mall', 'branch', 'hospital', 'hotel', 'restaurant', 'station', 'warehouse', 'building', 'room',
  'product', 'variant', 'package', 'goods', 'sku', 'spu', 'brand', 'category', 'service', 'plan', 'pkg', 'app', 'repo', 'repository', 'project', 'org', 'organization', 'organisation', 'company', 'corp', 'corporation', 'enterprise', 'bank', 'supplier',
  'vendor', 'merchant', 'agency', 'institution', 'school', 'college', 'university', 'team', 'group', 'tenant', 'workspace', 'workplace', 'business', 'academy', 'clinic', 'pharmacy', 'laboratory', 'institute', 'facility', 'venue', 'gym', 'salon', 'club', 'franchise', 'wholesaler', 'manufacturer', 'distributor', 'labeler', 'godown', 'airline', 'airport', 'insurer', 'file', 'folder', 'module', 'class', 'method', 'function', 'table', 'column', 'template', 'topic', 'queue', 'device', 'mod', 'cls', 'fn', 'svc',
];

/** What else has an address: machines, pages, memories, places of work, houses that are for sale. */
const otherAddresses: readonly string[] = [
  'ip', 'mac', 'email', 'mail', 'contract', 'wallet', 'base', 'server', 'host', 'remote', 'network', 'image',
  'file', 'memory', 'api', 'request', 'url', 'web', 'site', 'website', 'webpage', 'link', 'bank', 'company', 'store', 'shop',
  'warehouse', 'chain', 'token', 'broadcast', 'bind', 'listen', 'redis', 'db', 'mongo', 'smtp', 'proxy', 'gateway',
  'ptr', 'pointer', 'rinfo', 'socket', 'sock', 'peer', 'listener', 'iface', 'interface', 'register', 'node', 'source', 'target', 'src', 'slave', 'bus', 'modbus',
  'studio', 'dashboard', 'tunnel', 'service', 'local', 'meeting', 'venue', 'event', 'experience',
  'listing', 'mls', 'failure', 'broker', 'cluster', 'connection', 'endpoint', 'sip', 'lock', 'door', 'cabinet', 'device', 'escrow', 'vault', 'treasury', 'deployer', 'nft', 'multisig',
];

/** Rows about no person that have a number of their own. */
export const numberedRows: readonly string[] = [
  ...namedThings, 'order', 'task', 'deal', 'booking', 'appointment', 'post', 'item', 'record', 'message', 'event', 'page', 'row', 'invoice', 'payment', 'ticket',
];

/** Things and places that are numbered, `room_no`, `batchCode`, and what a number may be one of, `serialNumber`. */
export const numberedThings: readonly string[] = [
  ...numberedRows, 'batch', 'table', 'room', 'seat', 'serial', 'version', 'sku', 'goods', 'product', 'trade', 'queue', 'step',
];

/** Rows that have an id, which may be written as a number. */
const rowNouns: readonly string[] = [...numberedRows, 'tenant', 'contact', 'lead', 'user', 'account'];

/** What a page shows of itself: none of it is what somebody wrote to somebody. */
const shownMessages: readonly string[] = ['tip', 'tips', 'dialog', 'modal', 'popup', 'toast', 'alert', 'notice', 'confirm'];
/** Before the number of a card: whoever has it goes to a doctor, to school or by bus with it, and pays nothing. */
const cardHolders: readonly string[] = ['patient', 'sicker', 'visit', 'clinic', 'hospital', 'treatment', 'student', 'library', 'employee', 'staff', 'bus', 'transit', 'fuel'];

export const excludeModifiers: Readonly<Record<string, readonly string[]>> = {
  'id num': rowNouns,
  'id no': rowNouns,
  'room no': ['store', 'stock', 'ware', 'storage', 'live', 'chat', 'meeting', 'game'],
  'full name': [...namedThings, 'node', 'exam', 'paper', 'question', 'subject', 'course', 'chapter', 'book'],
  'legal name': namedThings,
  'chinese name': namedThings,
  // Who holds a licence or a contract is an organisation.
  'customer name': ['license', 'licence', 'tenant', 'contract', 'subscription', 'project', 'workspace', 'organization', 'organisation'],
  'account name': ['bank', 'storage', 'service', 'cloud', 'azure', 'aws', 'git', 'github', 'ad', 'ads', 'tenant', 'system', 'bot'],
  // The picture that opens a mini-program.
  'app code': ['mini', 'wx', 'wechat', 'program', 'mp'],
  appcode: ['mini', 'wx', 'wechat', 'program', 'mp'],
  openid: [
    'bargain', 'groupon', 'pintuan', 'pingtuan', 'tuan', 'group', 'goods', 'order', 'activity', 'product',
  ],
  'open id': [
    'pingtuan', 'pintuan', 'tuan', 'group', 'groupon', 'bargain', 'goods', 'order', 'activity', 'product',
  ],
  'child name': [
    'property', 'tree', 'node', 'spec', 'sku', 'menu', 'category', 'dept',
  ],
  'head portrait': [
    'goods', 'product', 'item', 'sku', 'spu', 'commodity', 'shop', 'store', 'brand', 'course', 'room', 'activity',
  ],
  address: otherAddresses,
  addr: otherAddresses,
  itinerary: ['plan', 'tour', 'product', 'activity', 'package', 'template', 'goods'],
  email: [
    'bugs', 'contact', 'sales', 'info', 'help', 'maintainer', 'pkg', 'package',
    'admin', 'noreply', 'no', 'reply', 'support', 'system', 'from', 'author', 'sender', 'service', 'test', 'default',
    'bot',
  ],
  mail: [
    'admin', 'support', 'system', 'from',
  ],
  phone: [
    'mini', 'head', 'micro', 'i', 'smart', 'saxo', 'mega', 'service', 'kefu', 'official', 'platform', 'hotline', '400', 'mock',
  ],
  mobile: [
    'auto', 'validator', 'is', 'service', 'hotline', 'kefu', 'official', 'platform', 'mock',
  ],
  telephone: [
    'service', 'hotline', 'kefu', 'official', 'platform', 'store', 'shop', 'company',
  ],
  tel: [
    'service', 'hotline', 'kefu', 'official', 'platform', 'store', 'shop', 'company',
  ],
  fingerprint: [
    'document', 'doc', 'pdf', 'image', 'model', 'schema', 'content',     'device', 'browser', 'cert', 'ssh', 'key', 'public', 'canvas', 'tls', 'ja3', 'sha', '256', 'md5', 'file',
    'commit', 'emoji', 'system',
  ],
  card: [
    'vip', 'member', 'gift', 'coupon', 'discount', 'shopping', 'sim', 'sd', 'graphics', 'video', 'pro', 'score',
    'credit', 'note',
  ],
  'card no': [
    'vip', 'member', 'gift', 'coupon', 'discount', 'shopping', 'prepaid', 'points', 'meal', 'access', 'campus',
    ...cardHolders,
  ],
  'card number': ['vip', 'member', 'gift', 'prepaid', 'access', 'campus', ...cardHolders],
  token: [
    'chunk', 'node', 'match', 'stream', 'range', 'unexpected', 'expected', 'unknown', 'next', 'previous', 'parsing', 'parsed', 'peek', 'reserved',
    'csrf', 'xsrf', 'authenticity', 'antiforgery', 'cancel', 'design', 'ignore', 'special', 'max', 'min', 'common', 'block', 'out', 'lexer',
    'parser', 'syntax', 'theme', 'style', 'color', 'abort', 'swap', 'erc', '20', 'nft', 'prompt', 'completion',
    // Where a list or a synchronisation goes on. https://developers.google.com/workspace/calendar/api/guides/sync
    'page', 'sync', 'continuation', 'cursor', 'delta',
    // What a drive finds a file by. https://open.feishu.cn/document/server-docs/docs/faq
    'file', 'folder',
  ],
  nickname: [
    'template',
  ],
  'message content': shownMessages,
  'msg content': shownMessages,
  'sender name': [
    'template', 'mail', 'email', 'sms', 'setting', 'settings', 'config',
  ],
  sex: [
    'sys', 'system', 'dict',
  ],
  gender: [
    'enum', 'dict',
  ],
  // What is paid for a while beside an order is no account of a person.
  'deposit amount': ['order', 'rental', 'rent', 'lease', 'item', 'goods', 'product', 'room', 'frozen', 'min', 'max', 'refund', 'service'],
  income: [
    'total', 'brokerage', 'shop', 'store', 'merchant', 'platform', 'today', 'seller', 'vendor', 'supplier', 'order', 'trade', 'goods', 'product', 'commission', 'business', 'operating', 'company', 'actual', 'estimated', 'expected',
    'gross', 'net', 'ad', 'ads', 'finance', 'settlement', 'audit', 'ledger', 'balance', 'statistics', 'stats', 'report', 'yesterday', 'week', 'project', 'game', 'room',
    'group', 'event', 'customer', 'booking', 'day', 'daily', 'weekly', 'average', 'avg', 'service', 'sales', 'ticket', 'period',
  ],
  wage: [
    'message',
  ],
  'call log': [
    'function', 'api', 'rpc', 'tool', 'method',
  ],
  key: [
    'primary', 'foreign', 'row', 'dict', 'cache', 'i18n', 'object', 'map',
  ],
  license: [
    'ocr', 'business', 'software', 'mit', 'apache',
  ],
  'cell id': [
    'edit', 'editting', 'editing', 'table', 'grid',
  ],
  name: [
    ...namedThings, 'file', 'class', 'tag', 'field', 'table', 'route', 'app', 'role', 'dept', 'menu', 'goods', 'product', 'parent',
    'store', 'shop', 'display', 'host', 'path', 'event', 'node', 'prop', 'component', 'template',
    'target', 'tab', 'comp', 'fn', 'func', 'function', 'method', 'err', 'error', 'exception', 'pkg', 'package', 'module', 'plugin', 'config', 'queue', 'job', 'task', 'command', 'script', 'column', 'layer', 'chart', 'theme', 'icon', 'city', 'province', 'area',
    'region', 'country', 'category', 'brand', 'sku', 'spec', 'attr', 'param', 'parameter', 'key', 'variable', 'constructor', 'model', 'collection', 'database', 'db', 'service', 'rule', 'permission', 'stage', 'step', 'action', 'view', 'page', 'screen', 'hospital',
    'branch', 'project', 'repo', 'device', 'room', 'building', 'course', 'activity', 'coupon', 'template', 'folder', 'directory', 'dir', 'asset', 'image', 'song', 'film', 'movie', 'book', 'drug', 'medicine', 'disease',
  ],
  location: [
    'window', 'warehouse', 'route', 'store', 'uniform', 'attrib', 'area', 'slot', 'file', 'source', 'dev',
  ],
};

/** Last words of variables that hold the answer of a call: the answer carries the kind, with less certainty. */
export const resultSuffixes: readonly string[] = ['res', 'result', 'results', 'resp', 'response', 'ret'];

/** Verbs of calls that send a message through a service and return the service's receipt. */
export const sendingVerbs: readonly string[] = ['send', 'queue', 'enqueue', 'deliver', 'dispatch', 'notify', 'publish', 'mail'];
