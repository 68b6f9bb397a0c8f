import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_CONFIG, type ProjectConfig } from '../../core/index.ts';
import { describeCrash } from '../../eslint-plugin/crash.ts';
import type { Setup } from '../../extension/server/checks/check.ts';
import { Checks, type Checked } from '../../extension/server/checks/checks.ts';
import { pause } from './editor.ts';

const DELAY = 20;
const LEAK = 'console.log(user.phone);\n';
const SETUP: Setup = { path: '/w/a.ts', config: DEFAULT_CONFIG, preset: 'recommended', locale: 'en' };

interface Desk {
  readonly checks: Checks;
  readonly document: TextDocument;
  /** Version and number of findings of everything published; no number for a document that is cleared. */
  readonly published: (readonly [number, number | undefined])[];
  readonly crashes: unknown[];
  setup: () => Promise<Setup | undefined>;
  isOpen: boolean;
  /** Called with everything that is published, before it is noted. */
  show: () => void;
  type(text: string): void;
}

function desk(text: string): Desk {
  const document = TextDocument.create('file:///w/a.ts', 'typescript', 1, text);
  const made: Desk = {
    document,
    published: [],
    crashes: [],
    isOpen: true,
    show: () => undefined,
    setup: () => Promise.resolve(SETUP),
    checks: new Checks({
      delay: DELAY,
      setupOf: () => made.setup(),
      isOpen: () => made.isOpen,
      publish: ({ version }, checked: Checked | undefined) => {
        made.show();
        made.published.push([version, checked?.findings.length]);
      },
      crashed: (_, crash) => void made.crashes.push(crash),
    }),
    type(added) {
      TextDocument.update(document, [{ text: document.getText() + added }], document.version + 1);
      made.checks.changed(document);
      made.checks.schedule(document);
    },
  };
  return made;
}

/** Waits for that many publications, then a while for one too many. */
async function settled({ published }: Desk, count: number): Promise<Desk['published']> {
  const deadline = Date.now() + 10_000;
  while (published.length < count && Date.now() < deadline) await pause(5);
  await pause(DELAY * 3);
  return published;
}

/** A configuration in whose use something breaks; the message quotes the file, as messages of errors do. */
const broken: ProjectConfig = {
  ...DEFAULT_CONFIG,
  isIgnored: () => {
    throw new TypeError(`cannot read ${LEAK}`);
  },
};

describe('checks', () => {
  it('wait until nothing was typed for a while', async () => {
    const made = desk(LEAK);
    made.checks.schedule(made.document);
    made.type(LEAK);
    made.type(LEAK);
    assert.deepEqual(made.published, []);
    assert.deepEqual(await settled(made, 1), [[3, 3]]);
  });

  it('publish nothing for a version that is outdated when the check ends', async () => {
    const made = desk(LEAK);
    made.setup = () => {
      made.setup = () => Promise.resolve(SETUP);
      made.type(LEAK);
      return Promise.resolve(SETUP);
    };
    made.checks.schedule(made.document, 0);
    assert.deepEqual(await settled(made, 1), [[2, 2]]);
  });

  it('publish nothing for a document that was closed meanwhile', async () => {
    const made = desk(LEAK);
    made.checks.schedule(made.document, 0);
    made.checks.close(made.document);
    made.isOpen = false;
    assert.deepEqual(await settled(made, 1), [[1, undefined]]);
  });

  it('clear a document that is not to be checked', async () => {
    const made = desk(LEAK);
    made.setup = () => Promise.resolve(undefined);
    made.checks.schedule(made.document, 0);
    assert.deepEqual(await settled(made, 1), [[1, undefined]]);
  });

  it('do not look twice at the same text', async () => {
    const made = desk(LEAK);
    const first = await made.checks.current(made.document);
    assert.equal(await made.checks.current(made.document), first);
    made.checks.forget(made.document);
    assert.notEqual(await made.checks.current(made.document), first);
  });

  it('survive an exception, tell it without the text, and keep what was found', async () => {
    const made = desk(LEAK);
    await made.checks.current(made.document);
    made.setup = () => Promise.resolve({ ...SETUP, config: broken });
    made.type(LEAK);
    assert.deepEqual(await settled(made, 1), [[2, 1]]);
    assert.equal(made.crashes.length, 1);
    assert.match(describeCrash(made.crashes[0]), /^TypeError/);
    assert.ok(!describeCrash(made.crashes[0]).includes('phone'));
    made.setup = () => Promise.resolve(SETUP);
    made.type(LEAK);
    assert.deepEqual((await settled(made, 2)).at(-1), [3, 3]);
  });

  it('survive a set-up that fails', async () => {
    const made = desk(LEAK);
    made.setup = () => Promise.reject(new Error('gone'));
    made.checks.schedule(made.document, 0);
    await settled(made, 1);
    assert.equal(made.crashes.length, 1);
    assert.equal(await made.checks.current(made.document), undefined);
  });

  it('come to rest also where what is found cannot be shown', async () => {
    const made = desk(LEAK);
    made.show = () => {
      throw new RangeError('no such line');
    };
    made.checks.schedule(made.document, 0);
    await Promise.race([made.checks.rested(), pause(5_000).then(() => assert.fail('still waits'))]);
    assert.equal(made.crashes.length, 1);
  });

  it('keep text and findings, and no tree', async () => {
    const made = desk(LEAK);
    const checked = await made.checks.current(made.document);
    assert.ok(!JSON.stringify({ ...checked, setup: undefined }).includes('"Program"'));
    assert.deepEqual(Object.keys(checked ?? {}).sort(), ['accepted', 'cells', 'comments', 'findings', 'milliseconds', 'modules', 'setup', 'text', 'version']);
  });
});
