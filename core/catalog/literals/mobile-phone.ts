import { defineLiteral } from '../define.ts';

/** Eleven digits from 13 to 19, with or without the country code; placeholders everybody uses are left out. */
export default defineLiteral({
  id: 'mobile-phone',
  kind: 'mobile-phone',
  doc: 'https://www.miit.gov.cn/',
  pattern: /(?<![0-9A-Z.])(?:(?:\+|00)?86[- ]?|\+)?1[3-9]\d(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4})(?![0-9A-Z]|\.\d|\/[\w-]{10}|\.(?:png|jpe?g|gif|webp|svg|mp[34]|pdf)\b)/i,
  check: 'mobile',
  level: 'high',
  alone: { whole: 'medium', inside: 'medium' },
  inComment: 'medium',
  // The second is the number of a vendor's sandbox. https://www.twilio.com/docs/whatsapp/sandbox
  samples: ['13552535506', '14155238886', '+14155238886'],
  examples: {
    finds: ['154{mobile-tail}', '+86 154{mobile-tail}'],
    ignores: ['154{mobile-tail}.png', 'AW-154{mobile-tail}/pWuOCO_rskMkbEK', '13800138000', '13812345678', '18888888888', '15800001111', '13900139000', '1717007831711', '+15550005678', '+16175554321', '+15541234567', '+18446175532'],
  },
});
