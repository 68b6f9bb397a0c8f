import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Scope } from '@typescript-eslint/scope-manager';
import { parseFragment } from '../../../core/syntax/script/script.ts';
import { analyzeScopes } from '../../../core/syntax/script/scopes.ts';
import { readSimple, type ParsedExpression } from '../../../core/syntax/simple-expression.ts';

const AT = { index: 100, line: 7, column: 12 };
/** What only the parser of the whole language notes, and nobody asks for. */
const UNASKED = new Set(['start', 'end', 'extra', 'interpreter']);

interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Statements with their places, and which names are referred to. */
function contentOf({ tree, scopes }: ParsedExpression): unknown {
  const references = scopes.scopes.flatMap((scope: Pick<Scope, 'references'>) => scope.references.map(({ identifier, resolved, isValueReference }) => ({ at: identifier.range[0], name: identifier.name, resolved, isValueReference })));
  return plain({ body: tree.body, references: references.sort((a, b) => a.at - b.at) });
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, item]) => item !== undefined && !UNASKED.has(key));
  return Object.fromEntries(entries.map(([key, item]): [string, unknown] => [key, key === 'loc' ? placesOf(item as Location) : plain(item)]));
}

function placesOf({ start, end }: Location): readonly number[] {
  return [start.line, start.column, end.line, end.column];
}

function byParser(text: string): unknown {
  const tree = parseFragment(text, AT);
  return tree && contentOf({ tree, scopes: analyzeScopes(tree) });
}

describe('simple expressions', () => {
  const simple = [
    'save()', 'save( row . id, "edit", 1.5, true, null, )', '$emit(\'a\', b)', 'isOpen = true', 'isOpen = !isOpen', 'a.b.c = d = e()', 'a.default.new()', '!a.b()', "'/order?id=' + row.id + '&a=' + b(c + 1)",
    'save();', ' save() ; ', '\n  save(\n a,\n  b)\n', '\r\n save()\r\n', 'type = item.type', 'a()()(b)', '1 .toFixed()', "'a'.at(0)", 'undefined = a', 'row', 'as(of)', 'a\n(b)',
  ];
  for (const text of simple) {
    it(`reads as the parser does: ${JSON.stringify(text)}`, () => {
      const read = readSimple(text, AT);
      assert.ok(read);
      assert.deepEqual(contentOf(read), byParser(text));
    });
  }

  const others = [
    '', ' ', "'use strict'", '1', 'a b', 'a(); b()', 'a\nb', '() => a()', '(a) => b', 'async (a) => b', 'a => b', '(a)', 'new A()', 'this.a()', 'a?.b()', 'a[0]', 'a({ b: 1 })', '`a`', "'a\\n'", '01', '1a', '1.a()', '.5', '1e3', 'a == b', 'a += b', 'a++', 'a ? b : c', 'a && b',
    'await a()', 'typeof a', 'let = 1', 'eval = 1', 'arguments = 1', 'a() = b', '!a = b', 'a + b = c', 'true = a', 'a as B', 'a!', 'a // b', 'a /* b */', '<a>b', 'a(...b)', 'a(,)', 'a(b', 'a)', 'a;;', 'ä()', 'a\rb', 'a\u2028(b)', 'a: b', '#a', '@a', 'import("a")',
    '!'.repeat(100) + 'a', 'a('.repeat(100) + ')'.repeat(100),
  ];
  for (const text of others) it(`leaves to the parser: ${JSON.stringify(text.slice(0, 30))}`, () => assert.equal(readSimple(text, AT), undefined));

  it('reads nothing else than the parser does', () => {
    const tokens = ['a', 'b', 'type', 'async', 'new', 'of', 'let', 'declare', 'abstract', 'namespace', 'using', 'true', 'null', "'x'", '"y"', '1', '0.5', '01', '(', ')', '(', ')', '.', '.', '=', '+', '!', ',', ';', ' ', '\n', '\r\n', '=>', '?', '[', ']', '{', '}', '/', '<', '*'];
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const own = readSimple(text, AT);
        if (!own) return;
        read++;
        assert.deepEqual(contentOf(own), byParser(text), text);
      }),
      { numRuns: 20_000, seed: 7 },
    );
    assert.ok(read > 100);
  });
});
