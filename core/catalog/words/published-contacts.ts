/** Words beside contacts that are published: whoever has them is an organisation or a service, no person. */

/** Properties with the mailbox that a service sends from, or has replies sent to. https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html */
export const senderFields: readonly string[] = ['from', 'sender', 'replyTo', 'reply_to', 'fromEmail', 'from_email', 'senderEmail', 'mailFrom', 'noReply', 'noreply', 'ReplyToAddresses', 'replyToAddresses', 'Source', 'FromEmailAddress'];

/** Settings of a mail server, and of a relay for calls (https://developer.mozilla.org/docs/Web/API/RTCPeerConnection/RTCPeerConnection#iceservers): beside two of them, an account is the service's own. */
export const mailSettings: readonly string[] = ['host', 'port', 'secure', 'service', 'smtp', 'from', 'transport', 'subject_prefix', 'subjectPrefix', 'urls', 'credential', 'credentialType'];

/** What only a company is registered under, each as words: what stands in the same record is its own, as printed on its invoices. */
export const companyRegistrations: readonly string[] = [
  'gstin', 'gst', 'gst number', 'gst no', 'vat', 'vat number', 'vat no', 'vat id', 'tax number', 'tax no', 'legal name', 'registered name', 'registered address', 'company number', 'registration number', 'business reg number', 'business reg no', 'business registration number', 'business registration no', 'business number', 'corporate number', 'mail order number', 'trade licence', 'trade license',
  'business license', 'business licence', 'drug license', 'credit code', 'social credit code', 'uscc', 'siret', 'siren', 'ein', 'abn', 'cnpj', 'razao social', 'nome fantasia',
];

/** What registers a company or its trade, or what only those publish, each as words. */
export const organisationFields: readonly string[] = [...companyRegistrations, 'license number', 'opening hours', 'openinghours', 'website', 'logo url'];

/** An address at a social network: beside links to two of them, a mailbox or a number is that of whoever publishes the page. */
export const SOCIAL_ADDRESS = /(?:^|[/.@])((?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|weibo|bilibili|douyin|xiaohongshu|zhihu|vk)\.com|t\.me|wa\.me|discord\.gg)(?:\/|$)/i;

/** A heading over the times at which a shop or an office is open. */
export const OPENING_HOURS = /^(?:(?:our )?(?:working|opening|business|office|support|service) hours|(?:营业|工作|服务|办公)时间)$/i;

/** How functions are called that show or copy how customers reach a service: `openCustomerService`. */
export const SERVES_CUSTOMERS = /customer_?(?:service|support|care)|contact_?us\b|kefu|客服/i;

/** A comment that whoever wrote or maintains the code signs: a mailbox in it is meant to be read. https://jsdoc.app/tags-author */
export const SIGNED_COMMENT =
  /^[ \t*-]{0,10}(?:e-?mail|邮箱)[ \t]{0,4}[:：]|@(?:author|version|date|license)\b|\b(?:authors?|copyright|licen[cs]ed?|maintain(?:er|ed)|contributors?|written by|created by|powered by|by)\b|©|作者|版权|开发者|维护|改造|优化/i;

/** A comment that shows what a value looks like. */
export const EXAMPLE_COMMENT = /\b(?:e\.?g\.?|example|sample|such as|like|format(?:s|ted)?|looks|mask(?:s|ed|ing)?)\b|例|格式|形如|脱敏|=>|->|→|\*{2}\S*@/i;
