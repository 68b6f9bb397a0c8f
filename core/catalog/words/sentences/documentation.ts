/** Words of texts that document a field: comments, descriptions of schemas, labels. All lower case. */

/** Words before a noun that leave it what it is: `the`, `a valid`. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'your', 'my', 'this', 'their', 'his', 'her', 'its', 'our', 'optional', 'required', 'valid', 'verified', 'new', 'current',
  'primary', 'full', 'raw', 'plain', 'unmasked', 'gross', 'chosen', 'preferred', 'registered',
]);

/** Words between a noun and whose it is: `name of the visitor`, `phone number for deliveries`. */
export const WHOSE: ReadonlySet<string> = new Set(['of', 'for', 'belonging']);

/** Words after a noun that begin a clause about it: `phone number to ring`, `address where the parcel goes`. */
export const ABOUT_NOUN: ReadonlySet<string> = new Set([
  'to', 'in', 'on', 'at', 'as', 'from', 'with', 'by', 'used', 'that', 'which', 'who', 'where', 'when', 'if', 'after', 'before', 'during',
  'you', 'we', 'they', 'he', 'she', 'given', 'typed', 'entered', 'printed', 'shown', 'written', 'per', 'via', 'including', 'without', 'needed',
]);

/** Words of a sentence about a program or of a rule, which names no value: `phone must be set`, `do not log the phone`. */
export const RULE_WORDS: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'be', 'must', 'should', 'shall', 'can', 'cannot', 'may', 'might', 'will', 'would', 'do', 'does', "don't", 'not', 'no',
  'never', 'whether', 'true', 'false', 'returns', 'return', 'todo', 'fixme', 'deprecated', 'see', 'type', 'either', 'nor', 'than',
]);

/** Words between things of which a value may be any. */
export const BETWEEN_NOUNS: ReadonlySet<string> = new Set(['and', 'or', '&', '+', '/']);

/** Categories whose kinds are seldom apart in one text: an allergy and a diagnosis. */
export const OVERLAPPING: ReadonlySet<string> = new Set(['health', 'location', 'biometric']);

/** Kinds of what things have as well as persons: a file has a name, a server an address. */
export const THINGS_HAVE: ReadonlySet<string> = new Set(['person-name', 'nickname', 'address', 'precise-location', 'user-account', 'age', 'portrait-photo']);

/**
 * Persons that texts name before a comma or colon, with what of theirs a field holds: `tenant, room and phone`; nouns of persons that names
 * of variables have as well stand in `person-words.ts`.
 */
export const SAID_PERSONS: ReadonlySet<string> = new Set([
  'resident', 'guest', 'tenant', 'donor', 'respondent', 'citizen', 'pupil', 'attendee', 'claimant', 'caller', 'payer', 'payee', 'borrower',
  'lender', 'beneficiary', 'subscriber', 'spouse', 'heir', 'landlord', 'occupant', 'caregiver', 'trainee', 'rider', 'walker', 'keeper',
  'holder', 'renter', 'victim', 'witness', 'signatory', 'nominee', 'delegate',
]);

/** Chinese words before a noun that leave it what it is: 新口令, 实发工资, 上门地址. */
export const MODIFIERS_IN_CHINESE =
  /^(?:[新旧原现]|当前|本次|真实|完整|明文|初始|实发|应发|基本|税前|税后|上门|接收|绑定的?|预留|填写的?|登记的?|用户输入的?){1,2}/;

/** Whose contact is no person's: 门店的地址. */
export const INSTITUTIONS_IN_CHINESE = /公司|企业|门店|店铺|商家|商户|单位|平台|客服|仓库|网点|医院|学校|机构|部门|驿站|景区|酒店/;

/** What stands before a field in the message of its check: `Not a valid …`, 请输入…. */
export const BEFORE_CHECKED =
  /^(?:(?:please )?(?:enter|provide|supply|type|fill in|specify|check|use) |(?:this |that |it )?(?:is |must be |should be )?(?:not )?)(?:an? |the |your )?(?:valid |invalid |malformed |bad |wrong |missing |incorrect |proper )?/i;
export const BEFORE_CHECKED_IN_CHINESE =
  /^(?:请(?:再次)?(?:输入|填写|提供|选择|检查)(?:您的?|你的?)?)?(?:不是)?(?:有效的?|正确的?|合法的?|无效的?|非法的?|错误的?|合规的?)?/;

/** What stands behind it: `… is required`, …不能为空. */
export const BEHIND_CHECKED =
  / (?:(?:is|are|was|must|should|cannot|can't|can|may|has|looks|needs|does|doesn't|isn't|too|required|missing|invalid|expected|format|only|please|at least|at most)(?: |$).*|(?:required|missing|invalid|expected)[.!]?)$/i;
export const BEHIND_CHECKED_IN_CHINESE =
  /(?:的?格式)?(?:不能为空|不可为空|不得为空|为空|不正确|有误|错误|无效|不合法|必填|为?必填项|必须|长度|应为|最多|至少|不能少于|不能超过|不符合).{0,16}$/;

/** Options of a check that hold its message. */
export const MESSAGE_OPTIONS: readonly string[] = ['message', 'error', 'required_error', 'invalid_type_error', 'errorMessage'];

/** Checks that are given nothing but their message: `required('Phone is required')`. */
export const CHECKS_WITH_MESSAGE: ReadonlySet<string> = new Set(['required', 'nonempty', 'nonEmpty', 'defined', 'nonNullable']);

/**
 * Marks of a comment from which the documentation of an interface is made: tags at the beginning of a line, and not `login@api.shop.cn`. https://jsdoc.app/tags-example,
 * https://github.com/Surnet/swagger-jsdoc, https://apidocjs.com/#params, https://swagger-autogen.github.io/docs
 */
export const DOCUMENTS_API = /^[ \t]{0,40}\*{0,2}[ \t]{0,40}(?:@(?:swagger|openapi|example|api[A-Z]?[A-Za-z]{0,20})(?![\w./-])|#swagger\.)/m;
