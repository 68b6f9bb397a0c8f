/** A small part of `npm run foreign` and `npm run mutate`, over invented texts. */
import assert from 'node:assert/strict';
import type { ModuleHost } from '../../core/index.ts';
import { Desk, type Page } from './desk.ts';
import { randomEdit } from './edits.ts';
import { examine } from './examine.ts';
import { NASTY } from './nasty.ts';
import { Overlay } from './overlay.ts';
import { randomOf } from './random.ts';

const EDITS = 2_000;
const EDITS_OF_A_DESK = 12;
/** How often findings are compared with those of a first look. */
const COMPARISONS = 0.3;
/** Longer texts cost too much here. */
const MAX_LENGTH = 600;

/** Every module is the text itself. */
function hostOf(path: string, text: string): Overlay {
  const host: ModuleHost = { resolve: (specifier) => (specifier.startsWith('.') ? path : undefined), read: (id) => (id === path ? text : undefined) };
  return new Overlay(host);
}

describe('nasty texts', () => {
  it('are many', () => assert.ok(NASTY.length >= 150, `${NASTY.length}`));

  for (const [what, name, text] of NASTY) {
    it(`${what}: no crash, no wrong place`, () => {
      const path = `/w/${name}`;
      assert.deepEqual(examine(path, text, { host: hostOf(path, text) }).wrong, []);
    });
  }
});

describe('random edits of nasty texts', () => {
  it(`${EDITS} of them, each through the editor’s own path: no crash, no wrong place, and the same as at a first look`, async function () {
    this.timeout(300_000);
    const random = randomOf(20_251_125);
    const pages = NASTY.filter(([, , text]) => text.length < MAX_LENGTH).map(([, name, text]): Page => ({ name, text }));
    let findings = 0;
    for (let edits = 0; edits < EDITS; edits += EDITS_OF_A_DESK) {
      const desk = new Desk([random.of(pages), { ...random.of(pages), name: 'other.ts' }]);
      for (let edit = 0; edit < EDITS_OF_A_DESK; edit++) {
        const document = desk.documents[random.next() < 0.2 ? 1 : 0];
        findings += await desk.edit(document, randomEdit(document.getText(), random), random.next() < COMPARISONS);
      }
      assert.deepEqual(desk.wrong, []);
    }
    assert.ok(findings > EDITS / 10, `${findings}`);
  });
});
