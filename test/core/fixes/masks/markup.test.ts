/** Masks in the markup of components: what they are called by is what the markup sees. */
import assert from 'node:assert/strict';
import { offersOf } from '../offers.ts';

describe('a mask in the markup of a component', () => {
  it('has a name that no part of the markup hides', () => {
    const text = '<template>\n  <b v-for="{ maskPhone, phone } in rows" :key="maskPhone" @click="console.log(\'row\', phone)">{{ maskPhone }}</b>\n</template>\n<script setup>\nimport { maskPhone } from \'pi-guard-mask\';\ndefineProps([\'rows\']);\nuse(maskPhone);\n</script>\n';
    const [offer] = offersOf(text, 'src/Rows.vue');
    assert.match(offer?.after ?? '', /console\.log\('row', piMaskPhone\(phone\)\)/);
    assert.match(offer?.after ?? '', /import \{ maskPhone, maskPhone as piMaskPhone \} from 'pi-guard-mask'/);
  });

  const inOptions = (script: string): readonly string[] => offersOf(`<template>\n  <b @click="console.log('tel', phone)">x</b>\n</template>\n${script}\n`, 'src/Card.vue').map(({ after }) => after);
  const OPTIONS = "export default { data() { return { phone: '' }; } };\n";

  it('is imported where the markup sees the names of the script', () => {
    assert.match(inOptions("<script setup>\nconst props = defineProps(['phone']);\n</script>")[0] ?? '', /maskPhone\(phone\)/);
  });

  it('is an expression where the markup sees members of the component alone', () => {
    const offers = inOptions(`<script>\n${OPTIONS}</script>`);
    assert.ok(offers.length > 0);
    for (const after of offers) assert.doesNotMatch(after, /maskPhone/);
  });
});
