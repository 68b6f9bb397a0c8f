import assert from 'node:assert/strict';
import { findingsOf, read, show, take, waitForUnderlined } from './editor.ts';

const LEAK = 'export function ship(order) {\n  console.log(order.mobile);\n}\n';
const DISABLE = 'Disable pi-guard/no-log-personal-info for this line with a reason';

describe('disabling', () => {
  it('a comment of ESLint silences its line and no other', async () => {
    const comment = '  // eslint-disable-next-line pi-guard/no-log-personal-info -- shown to the courier only\n';
    const document = await show('disabling/comment.js', `export function ship(order) {\n${comment}  console.log(order.mobile);\n  console.log(order.phone);\n}\n`);
    await waitForUnderlined(document, ['order.phone']);
  });

  it('the offer writes such a comment', async () => {
    const document = await show('disabling/offer.js', LEAK);
    await waitForUnderlined(document, ['order.mobile']);
    await take(document, 'mobile', DISABLE);
    assert.match(read('disabling/offer.js'), /^ {2}\/\/ eslint-disable-next-line pi-guard\/no-log-personal-info -- \S.*\n {2}console\.log\(order\.mobile\);$/m);
    await waitForUnderlined(document, []);
    assert.deepEqual(findingsOf(document), []);
  });

  it('the offer in a template writes a comment of markup', async () => {
    const document = await show('disabling/Card.vue', '<template>\n  <a @click="console.log(props.idCard)">证件</a>\n</template>\n\n<script setup>\nconst props = defineProps(["idCard"]);\n</script>\n');
    await waitForUnderlined(document, ['props.idCard']);
    await take(document, 'idCard', DISABLE);
    assert.match(read('disabling/Card.vue'), /^ {2}<!-- eslint-disable-next-line pi-guard\/no-log-personal-info -- \S.* -->$/m);
    await waitForUnderlined(document, []);
  });
});
