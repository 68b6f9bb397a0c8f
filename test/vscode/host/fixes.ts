import assert from 'node:assert/strict';
import { read, show, take, waitForSaved, waitForUnderlined, write } from './editor.ts';

interface Repair {
  readonly name: string;
  readonly path: string;
  /** A repair in `shop/` can import the package of masks, one in `bare/` cannot. */
  readonly before: string;
  /** The finding, and what the user reads in the menu. */
  readonly finding: string;
  readonly offer: string;
  /** What the disk holds afterwards, and what is underlined then. */
  readonly after: string;
  readonly left?: readonly string[];
  /** Another file that the repair writes. */
  readonly written?: { readonly path: string; readonly text: RegExp };
}

const REPAIRS: readonly Repair[] = [
  {
    name: 'the project’s own masker',
    path: 'shop/own.js',
    before: "import { maskMobile } from './masks.js';\n\nexport function ship(order) {\n  console.log('ship', order.mobile);\n}\n",
    finding: 'order.mobile',
    offer: 'Mask with maskMobile()',
    after: "import { maskMobile } from './masks.js';\n\nexport function ship(order) {\n  console.log('ship', maskMobile(order.mobile));\n}\n",
  },
  {
    name: 'the package of masks, imported',
    path: 'shop/esm.ts',
    before: "import { send } from './send';\n\nexport function ship(order: { mobile: string }): void {\n  console.log(`ship ${order.mobile}`);\n  send(order);\n}\n",
    finding: 'order.mobile',
    offer: 'Mask with maskPhone()',
    after:
      "import { send } from './send';\nimport { maskPhone } from 'pi-guard-mask';\n\nexport function ship(order: { mobile: string }): void {\n  console.log(`ship ${maskPhone(order.mobile)}`);\n  send(order);\n}\n",
  },
  {
    name: 'the package of masks, required',
    path: 'shop/cjs.cjs',
    before: "const send = require('./send');\n\nexports.ship = (order) => {\n  console.log('ship ' + order.mobile);\n  send(order);\n};\n",
    finding: 'order.mobile',
    offer: 'Mask with maskPhone()',
    after:
      "const send = require('./send');\nconst { maskPhone } = require('pi-guard-mask');\n\nexports.ship = (order) => {\n  console.log('ship ' + maskPhone(order.mobile));\n  send(order);\n};\n",
  },
  {
    name: 'an import of the package, extended',
    path: 'shop/extended.js',
    before: "import { maskEmail } from 'pi-guard-mask';\n\nexport const ship = (order) => console.log(maskEmail(order.email), order.mobile);\n",
    finding: 'order.mobile',
    offer: 'Mask with maskPhone()',
    after: "import { maskEmail, maskPhone } from 'pi-guard-mask';\n\nexport const ship = (order) => console.log(maskEmail(order.email), maskPhone(order.mobile));\n",
  },
  {
    name: 'the script of a component',
    path: 'shop/Card.vue',
    before:
      "<template>\n  <button @click=\"submit\">提交</button>\n</template>\n\n<script setup>\nconst idCard = ref('');\n\nfunction submit() {\n  console.log('提交', idCard.value);\n}\n</script>\n",
    finding: 'idCard.value',
    offer: 'Mask with maskIdCard()',
    after:
      "<template>\n  <button @click=\"submit\">提交</button>\n</template>\n\n<script setup>\nimport { maskIdCard } from 'pi-guard-mask';\n\nconst idCard = ref('');\n\nfunction submit() {\n  console.log('提交', maskIdCard(idCard.value));\n}\n</script>\n",
  },
  {
    name: 'a mask file of the project, created',
    path: 'bare/created.ts',
    before: "export function ship(order: { mobile: string }): void {\n  console.log('ship', order.mobile);\n}\n",
    finding: 'order.mobile',
    offer: 'Mask with maskPhone() from a local pi-guard-mask.ts',
    after: "import { maskPhone } from './pi-guard-mask';\n\nexport function ship(order: { mobile: string }): void {\n  console.log('ship', maskPhone(order.mobile));\n}\n",
    written: { path: 'bare/pi-guard-mask.ts', text: /\nexport function maskPhone\(/ },
  },
  {
    name: 'a mask file of the project, extended',
    path: 'bare/extended.ts',
    before: "export function enrol(form: { idCard: string }): void {\n  console.log('enrol', form.idCard);\n}\n",
    finding: 'form.idCard',
    offer: 'Mask with maskIdCard(), added to pi-guard-mask.ts',
    after: "import { maskIdCard } from './pi-guard-mask';\n\nexport function enrol(form: { idCard: string }): void {\n  console.log('enrol', maskIdCard(form.idCard));\n}\n",
    written: { path: 'bare/pi-guard-mask.ts', text: /\nexport function maskPhone\([\s\S]+\nexport function maskIdCard\(/ },
  },
  {
    name: 'an expression in place',
    path: 'bare/inline.js',
    before: "export function ship(order) {\n  console.log('ship', order.mobile);\n}\n",
    finding: 'order.mobile',
    offer: 'Mask it here with an inline expression',
    after:
      "export function ship(order) {\n  console.log('ship', `***${String(order.mobile ?? '').slice(-4)}`);\n}\n",
  },
  {
    name: 'stars for what must not be seen at all',
    path: 'bare/hidden.js',
    before: "export function login(form) {\n  console.log('login', form.password);\n}\n",
    finding: 'form.password',
    offer: 'Replace the value with ***',
    after: "export function login(form) {\n  console.log('login', '***');\n}\n",
  },
  {
    name: 'the id instead of a whole object',
    path: 'bare/whole.js',
    before: 'export function login(user) {\n  const { mobile, password } = user;\n  console.log(user);\n  return user.id + mobile + password;\n}\n',
    finding: 'user);',
    offer: 'Keep only the internal id → user.id',
    after: 'export function login(user) {\n  const { mobile, password } = user;\n  console.log(user.id);\n  return user.id + mobile + password;\n}\n',
  },
  {
    name: 'masked fields of an object',
    path: 'bare/fields.js',
    before: "export function login(account) {\n  const form = { account, password: read() };\n  console.log('login', form);\n}\n",
    finding: 'form);',
    offer: 'Mask password of the object',
    after: "export function login(account) {\n  const form = { account, password: read() };\n  console.log('login', { ...form, password: '***' });\n}\n",
  },
  {
    name: 'all of a kind in the file',
    path: 'shop/all.js',
    before: 'export function ship(order) {\n  console.log(order.mobile);\n  console.warn(order.phone);\n  console.log(order.idCard);\n}\n',
    finding: 'order.mobile',
    offer: 'Fix all of this kind in this file: mobile number',
    after: "import { maskPhone } from 'pi-guard-mask';\n\nexport function ship(order) {\n  console.log(maskPhone(order.mobile));\n  console.warn(maskPhone(order.phone));\n  console.log(order.idCard);\n}\n",
    left: ['order.idCard'],
  },
];

describe('repairs, taken, saved and read back', () => {
  before(() => {
    write('shop/node_modules/pi-guard-mask/package.json', '{ "name": "pi-guard-mask", "version": "0.1.0", "main": "index.js" }\n');
    write('shop/node_modules/pi-guard-mask/index.js', 'exports.maskPhone = exports.maskIdCard = exports.maskEmail = () => "***";\n');
  });

  for (const { name, path, before: text, finding, offer, after, left = [], written } of REPAIRS) {
    it(name, async () => {
      const document = await show(path, text);
      await take(document, finding, offer);
      assert.equal(read(path), after);
      if (written) await waitForSaved(written.path, written.text);
      await waitForUnderlined(document, left);
    });
  }
});
