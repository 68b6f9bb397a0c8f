import assert from 'node:assert/strict';
import { buildExtension, Editor } from './editor.ts';

const PASSWORD = ['Kiwi#', '2044'].join('');

describe('report of a false finding', () => {
  let editor: Editor;
  before(buildExtension);
  before(async () => {
    editor = await Editor.start();
  });
  after(() => editor.stop());

  async function report(name: string, text: string, at: string, languageId?: string): Promise<string> {
    const document = await editor.openDocument(name, text, languageId);
    await editor.diagnostics(document, (found) => found.length > 0);
    return (await editor.falseFinding(document, at)) ?? '';
  }

  it('holds the least code, with names and texts of nobody', async () => {
    const text = [
      "import { acmeQueue } from '@acme/internal-queue';",
      '// ask Zhang San of Acme',
      'const ACME_HOST = "https://intranet.acme.example/pay";',
      'acmeQueue.on("paid", () => refresh(ACME_HOST));',
      'export function acmeShip(acmeOrder) {',
      '  const acmeLabel = "Acme parcel of Li Si";',
      '  acmeQueue.push(acmeLabel);',
      '  console.log(acmeLabel, acmeOrder.mobile);',
      '}',
      '',
    ].join('\n');
    const markdown = await report('ship.js', text, 'acmeOrder.mobile');
    assert.match(markdown, /PI Guard finds the same here/);
    const snippet = /```js\n([\s\S]*)```/.exec(markdown)?.[1] ?? '';
    assert.match(snippet, /console\.log\(.*\.mobile/);
    assert.ok(!/acme|zhang|li si|intranet|parcel/i.test(markdown), markdown);
    const again = await editor.openDocument('again.js', snippet);
    assert.equal((await editor.diagnostics(again, (found) => found.length > 0))[0]?.code, 'pi-guard/no-log-personal-info');
  });

  for (const [name, text] of [
    ['Ship.vue', '<template>\n  <p>Acme of Li Si</p>\n  <a @click="console.log(acmeOrder.mobile)" />\n</template>\n<script setup>\nimport { acmeQueue } from "@acme/internal-queue";\nacmeQueue.push("Acme parcel");\n</script>\n'],
    ['Ship2.vue', '<template>\n  <p>Acme of Li Si</p>\n</template>\n<script setup>\nconst acmeHost = "intranet.acme.example";\nexport const acmeShip = (acmeOrder) => console.log(acmeHost, acmeOrder.mobile);\n</script>\n'],
    ['Ship.tsx', 'export const AcmeShip = ({ acmeOrder }) => <a title="Acme of Li Si" onClick={() => console.log(acmeOrder.mobile)}>Li Si</a>;\n'],
  ] as const) {
    it(`holds the least of a component: ${name}`, async () => {
      const markdown = await report(name, text, 'acmeOrder.mobile');
      assert.match(markdown, /PI Guard finds the same here/);
      assert.ok(!/acme|li si|intranet|parcel/i.test(markdown), markdown);
    });
  }

  for (const [name, text, languageId] of [
    ['a.ts', `export const settings = { host: 'db.acme.example', password: '${PASSWORD}' };\n`, 'typescript'],
    ['a.json', `{\n  "host": "db.acme.example",\n  "password": "${PASSWORD}"\n}\n`, 'json'],
    ['a.yaml', `host: db.acme.example\npassword: ${PASSWORD}\n`, 'yaml'],
    ['.env', `HOST=db.acme.example\nDB_PASSWORD=${PASSWORD}\n`, 'dotenv'],
  ] as const) {
    it(`never holds the value: ${name}`, async () => {
      const markdown = await report(name, text, PASSWORD, languageId);
      assert.match(markdown, /PI Guard finds the same here/);
      assert.ok(!markdown.includes(PASSWORD) && !markdown.includes('acme'), markdown);
    });
  }
});
