import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { poll } from '../poll.ts';
import { findingsOf, offersAt, positionOf, read, show, take, write } from './editor.ts';

const TIMEOUT = 10_000;

describe('pi-guard.json while it is open', () => {
  it('keeps its own messages, and takes what was meant', async () => {
    const document = await show('comfort/pi-guard.json', '{\n  "words": {\n    "mobile-phon": ["shoujihao"]\n  }\n}\n');
    const [mistake] = await poll('the mistake', TIMEOUT, () => findingsOf(document).length === 1 && findingsOf(document));
    assert.match(mistake?.message ?? '', /mobile-phon/);
    await take(document, 'mobile-phon', (await offersAt(document, 'mobile-phon')).find(({ title }) => title.includes('mobile-phone'))?.title ?? 'no offer');
    await poll('the correction', TIMEOUT, () => findingsOf(document).length === 0);
    assert.match(read('comfort/pi-guard.json'), /"mobile-phone": \["shoujihao"\]/);
  });

  it('completes rules and kinds, and says what they are', async () => {
    const document = await show('complete/pi-guard.json', '{\n  "rules": {  },\n  "levels": {    }\n}\n');
    for (const [key, wanted] of [['{  }', 'no-log-personal-info'], ['{    }', 'mobile-phone']] as const) {
      const at = positionOf(document, key).translate(0, 2);
      const find = async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at, undefined, 500);
        return items.find(({ label }) => (typeof label === 'string' ? label : label.label).includes(wanted));
      };
      const item = await poll(wanted, TIMEOUT, find);
      const { documentation } = item;
      assert.ok((typeof documentation === 'string' ? documentation : documentation?.value ?? '').length > 10, `${wanted} is described`);
    }
  });

  it('leads from extends to the file', async () => {
    write('extends/base.json', '{ "preset": "strict" }\n');
    const document = await show('extends/pi-guard.json', '{\n  "extends": "./base.json"\n}\n');
    const find = async () => vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, positionOf(document, 'base.json'));
    const places = await poll('the place', TIMEOUT, async () => {
      const found = await find();
      return found.length > 0 && found;
    });
    assert.ok(places.some((place) => ('uri' in place ? place.uri : place.targetUri).path.endsWith('/extends/base.json')));
  });
});
