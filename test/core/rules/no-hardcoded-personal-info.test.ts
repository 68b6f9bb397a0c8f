import assert from 'node:assert/strict';
import { literals } from '../../../core/catalog/literals/index.ts';
import { kindById } from '../../../core/catalog/kinds.ts';
import { analyze, isReported, LOCALES, renderMessage, type Finding } from '../../../core/index.ts';
import { expandRecipe } from '../../tools/samples.ts';

const RULE = 'no-hardcoded-personal-info';
const PHONE = expandRecipe('154{mobile-tail}');
const FOREIGN = expandRecipe('+324{mobile-tail}');
const ID_CARD = expandRecipe('{id-card}');
const BANK_CARD = expandRecipe('{bank-card}');
const MAILBOX = expandRecipe('nobody.{lower:12}@qq.com');

function findingsIn(code: string, path = 'src/service.js'): Finding[] {
  const { findings, failure } = analyze({ path, text: code });
  assert.equal(failure, undefined, `${code}: ${failure?.message}`);
  return findings.filter(({ ruleId }) => ruleId === RULE);
}

interface Case {
  readonly name: string;
  readonly code: string;
  readonly path?: string;
}

/** Reported by `recommended`; the text between « and » is the range of the only finding. */
const INVALID: readonly (Case & { readonly kind: string; readonly message: string; readonly level?: string })[] = [
  { name: 'a phone under its name', code: `const user = { phone: «'${PHONE}'» };`, kind: 'mobile-phone', message: 'named', level: 'high' },
  { name: 'a phone as a number', code: `const user = { mobile: «${PHONE}» };`, kind: 'mobile-phone', message: 'named' },
  { name: 'a phone without a name', code: `call(«'${PHONE}'»);`, kind: 'mobile-phone', message: 'shaped', level: 'medium' },
  { name: 'a phone with country code and separators', code: `const tel = «'+86 ${PHONE.slice(0, 3)}-${PHONE.slice(3, 7)}-${PHONE.slice(7)}'»;`, kind: 'mobile-phone', message: 'named' },
  { name: 'a phone in a sentence', code: `parse(«'浙江省某市,王小姐,${PHONE}'»);`, kind: 'mobile-phone', message: 'shaped' },
  { name: 'a phone in a comment', code: `// parse('某市,${'王小姐'},«${PHONE}»')\n`, kind: 'mobile-phone', message: 'commented' },
  { name: 'a phone in a block comment of a component', code: `<script>\n/*\n * «${PHONE}»\n */\nexport default {}\n</script>`, path: 'src/A.vue', kind: 'mobile-phone', message: 'commented' },
  { name: 'a phone of a mock answer under its name', code: `export default { receiverPhone: «'${PHONE}'» };`, path: 'mock/order.js', kind: 'mobile-phone', message: 'named', level: 'medium' },
  { name: 'an ID number by its check digit alone', code: `query(«'${ID_CARD}'»);`, kind: 'id-card', message: 'shaped', level: 'critical' },
  { name: 'an ID number in a template', code: `query(«\`select * from t where no = '${ID_CARD}' and \${rest}\`»);`, kind: 'id-card', message: 'shaped' },
  { name: 'an ID number under a pinyin name', code: `const sfzh = «'${ID_CARD}'»;`, kind: 'id-card', message: 'named' },
  { name: 'a bank card under its name', code: `const card = { bankCardNo: «'${BANK_CARD}'» };`, kind: 'bank-card', message: 'named', level: 'critical' },
  { name: 'a person’s mailbox', code: `const user = { email: «'${MAILBOX}'» };`, kind: 'email', message: 'named', level: 'medium' },
  { name: 'the same number once', code: `const a = { phone: «'${PHONE}'» }; const b = { phone: '${PHONE}' };`, kind: 'mobile-phone', message: 'named' },
  { name: 'a phone in a comment above the blocks of a component', code: `<!--\n - @phone «${PHONE}»\n-->\n<script>\nexport default {}\n</script>`, path: 'src/A.vue', kind: 'mobile-phone', message: 'commented' },
  { name: 'a phone in a comment of a template', code: `<template><p><!-- «${PHONE}» --></p></template>\n<script>\nexport default {}\n</script>`, path: 'src/A.vue', kind: 'mobile-phone', message: 'commented' },
  { name: 'a phone in a comment of a page', code: `<html><body><!-- «${PHONE}» --></body><script>run()</script></html>`, path: 'public/a.html', kind: 'mobile-phone', message: 'commented' },
  { name: 'a phone of commented-out data', code: `// phone: '«${PHONE}»',\n`, kind: 'mobile-phone', message: 'commented' },
  { name: 'the mobile of a contact in settings', code: `contact:\n  mobile: «"${PHONE}"»\n`, path: 'config/application.yml', kind: 'mobile-phone', message: 'inSettings', level: 'high' },
  { name: 'the phone of an owner in a list of records', code: `{ "owners": [{ "id": 1, "phone": «"${PHONE}"» }] }`, path: 'db/first.json', kind: 'mobile-phone', message: 'inSettings' },
  { name: 'a mobile number of another country', code: `const to = process.argv[2] || «'${FOREIGN}'»;`, kind: 'mobile-phone', message: 'shaped', level: 'medium' },
  { name: 'a mobile number of another country in digits', code: `const RECIPIENT_PHONE = process.env.PHONE ?? «'${FOREIGN.slice(1)}'»;`, kind: 'mobile-phone', message: 'named', level: 'high' },
  { name: 'a mobile number in a list of recipients', code: `const RECIPIENTS = list ? list.split(',') : [«'${FOREIGN}'»];`, kind: 'mobile-phone', message: 'shaped' },
  { name: 'a mobile number that a message is sent to', code: `send({ to: «'${FOREIGN.slice(1)}'», type: 'template' });`, kind: 'mobile-phone', message: 'used' },
  { name: 'a mailbox beside one link to a network', code: `const authors = [{ name: 'Li', page: 'https://www.linkedin.com/in/li', email: «'${MAILBOX}'» }, { name: 'Wu', page: 'https://www.linkedin.com/in/wu' }];`, kind: 'email', message: 'named' },
  { name: 'a default', code: `function send(phone = «'${PHONE}'») {}`, kind: 'mobile-phone', message: 'named' },
];

/** Not reported by `recommended`. */
const VALID: readonly Case[] = [
  { name: 'placeholders everybody uses', code: "const a = { phone: '13800138000', mobile: '13800138001', tel: '18888888888', phoneNumber: 13812345678, contact: '13500000000', b: '15012341234', c: '13900139000' };" },
  { name: 'a mailbox and an office of a contact in settings', code: 'contact:\n  email: li.wei@ferry-line.cn\n  tel: 021-66357788\n', path: 'config/application.yml' },
  { name: 'made-up and office numbers of other countries', code: "const a = ['+447700900123', '+919876543210', '+31851155243', '+5511999999999', '+34 600 123 123'];" },
  { name: 'a mobile number of another country on a page', code: `const page = <p title="${FOREIGN}">${FOREIGN}</p>;`, path: 'src/Contact.jsx' },
  { name: 'digits without a name', code: `const order = '${FOREIGN.slice(1)}'; const link = 'tel:${FOREIGN}'; const supportPhone = '${FOREIGN}'; const DEFAULT_PHONE = '${FOREIGN}'; const whatsappNumber = process.env.WHATSAPP || '${FOREIGN}'; const isOwn = from === '${FOREIGN}';` },
  { name: 'masked numbers', code: "const a = { phone: '138****8000', idCard: '1101**********002X', email: 'a***@qq.com' };" },
  { name: 'published samples', code: "const a = { idCard: '11010519491231002X', idCardNo: '440524188001010014', bankCard: '6216261000000000018', cardNumber: '4111111111111111' };" },
  { name: 'births before 1900', code: "const idCard = '110101188001010011';" },
  { name: 'a wrong check digit', code: "const idCard = '110105194912310021'; const bankCard = '6299990000000000';" },
  { name: 'digits of longer numbers', code: `const a = '2017${PHONE}'; const b = '${PHONE}123'; const c = 'U${PHONE}'; const d = '0.${PHONE}'; const name = 'AddIndex1700000123456';` },
  { name: 'numbers without a name', code: `const t = ${PHONE}; const id = '${BANK_CARD}';` },
  { name: 'numbers in addresses', code: `const url = 'https://example.com/img/${PHONE}.png'; import('./${PHONE}.js');` },
  { name: 'roles and documentation', code: "const a = { email: 'test@gmail.com', mail: 'noreply@163.com', from: 'support@qq.com', to: 'somebody@example.com', cc: 'shop@126.com' };" },
  { name: 'authors', code: `/**\n * Copyright (c) 2012 nobody <${MAILBOX}>\n * @author ${MAILBOX}\n */\nconst a = 1;` },
  { name: 'packages and remotes', code: "const a = ['vue@3.4.0', 'git@gitee.com:x/y.git', 'npm:pkg@1.2.3', '@babel/core'];" },
  { name: 'a hotline', code: `const config = { customerServiceMobile: '${PHONE}', kefuPhone: '${PHONE}', supportEmail: '${MAILBOX}' };` },
  { name: 'the mailbox among links to social networks', code: `const social = [{ name: 'facebook', link: 'https://facebook.com/orchard' }, { name: 'instagram', link: 'https://www.instagram.com/orchard/' }, { name: 'email', link: '${MAILBOX}' }]; const links = { telegram: 'https://t.me/orchard', site: 'linkedin.com/company/orchard', phone: '${PHONE}' };` },
  { name: 'contacts beside opening hours', code: `const info = [{ title: 'Email Address', details: ['${MAILBOX}'] }, { title: 'Phone', details: ['${PHONE}'] }, { title: 'Working Hours', details: ['Monday to Friday'] }];` },
  { name: 'test data', code: `const user = { phone: '${PHONE}', idCard: '${ID_CARD}' };`, path: 'test/user.test.js' },
  { name: 'examples', code: `const user = { phone: '${PHONE}' };`, path: 'src/views/demo/table.js' },
  { name: 'shapes without a name', code: "const a = 'E01234567'; const b = 'H01234567'; const c = '0755-26712345'; const d = '3912345678';" },
  { name: 'what only looks like a comment of markup in a script', code: `const mark = '<!--'; const id = { orderNo: '${PHONE}' }; // -->\n` },
  { name: 'ids of commented-out data', code: `// id: '${PHONE}', goodsId: ${PHONE}, \"orderNo\": \"${PHONE}\"\n` },
  { name: 'patterns', code: "const phone = /^1[3-9]\\d{9}$/; const idCard = '^[1-9]\\\\d{5}(18|19|20)\\\\d{2}';" },
];

describe('no-hardcoded-personal-info', () => {
  it('leaves what an empty field shows to strict: it is an example of what belongs there', () => {
    for (const [code, path] of [[`export const A = () => <input placeholder="${MAILBOX}" />;`, 'src/A.tsx'], [`const options = { placeholder: '${MAILBOX}' };`, 'src/a.js']] as const) {
      const findings = findingsIn(code, path);
      assert.deepEqual(findings.map((finding) => [isReported(finding, 'recommended'), isReported(finding, 'strict')]), [[false, true]], code);
    }
  });

  for (const { name, code, path, kind, message, level } of INVALID) {
    it(`reports ${name}`, () => {
      const start = code.indexOf('«');
      const text = code.replace('«', '').replace('»', '');
      const findings = findingsIn(text, path).filter((finding) => isReported(finding, 'recommended'));
      assert.equal(findings.length, 1, `${findings.length} findings`);
      const [finding] = findings as [Finding];
      assert.equal(text.slice(finding.range.start, finding.range.end), code.slice(start + 1, code.indexOf('»')));
      assert.deepEqual([finding.kinds, finding.messageId], [[kind], message]);
      if (level !== undefined) assert.equal(finding.level, level);
    });
  }

  for (const { name, code, path } of VALID) {
    it(`is silent about ${name}`, () => {
      assert.deepEqual(findingsIn(code, path).filter((finding) => isReported(finding, 'recommended')).map(({ kinds, messageId, range }) => [kinds, messageId, range.start]), []);
    });
  }

  it('mentions known samples in the strict preset only', () => {
    const findings = findingsIn("const phone = '13800138000';");
    assert.deepEqual(findings.map((finding) => [finding.messageId, finding.level]), [['sample', 'info']]);
  });

  it('says what and what to do in both languages, and never the value', () => {
    for (const { code, path } of INVALID) {
      for (const finding of findingsIn(code.replace('«', '').replace('»', ''), path)) {
        for (const locale of LOCALES) {
          const message = renderMessage(finding, locale);
          assert.doesNotMatch(message, /\{\{|undefined|\d{5}|@/);
          assert.ok((message.split(locale === 'en' ? ' China’s ' : '《')[0] ?? '').length <= 120, message);
        }
        assert.doesNotMatch(JSON.stringify([finding.data, finding.flow]), /\d{5}|@qq/);
      }
    }
  });
});

describe('formats of personal literals', () => {
  for (const format of literals) {
    const name = format.ofRecipients ? 'recipientPhone' : (kindById(format.kind)?.examples.finds[0] ?? '');
    describe(format.id, () => {
      for (const recipe of format.examples.finds) {
        it(`finds ${recipe} beside ${name}`, () => {
          const findings = findingsIn(`const row = { '${name}': '${expandRecipe(recipe)}' };`);
          assert.ok(findings.some((finding) => finding.kinds[0] === format.kind && finding.messageId === 'named'));
        });
      }
      for (const recipe of format.examples.ignores) {
        it(`ignores ${recipe} beside ${name}`, () => {
          const findings = findingsIn(`const row = { '${name}': '${expandRecipe(recipe)}' };`);
          assert.deepEqual(findings.filter((finding) => finding.kinds[0] === format.kind && finding.messageId !== 'sample'), []);
        });
      }
      for (const sample of format.samples ?? []) {
        it('knows its published samples', () => {
          assert.deepEqual(findingsIn(`const row = { '${name}': '${sample}' };`).filter(({ level }) => level !== 'info'), []);
        });
      }
    });
  }
});
