import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dataLanguageOf, type DataLanguage } from '../../../core/index.ts';
import { readData } from '../../../core/syntax/data/index.ts';

/** `path = value` of every entry. */
function read(language: DataLanguage, text: string): string[] {
  return readData(language, text).entries.map(({ path, value }) => `${path.join('.')} = ${value}`);
}

function comments(language: DataLanguage, text: string): string[] {
  return readData(language, text).comments.map((comment) => comment.text.trim());
}

describe('languages of data files', () => {
  for (const [path, language] of [
    ['a.json', 'json'], ['a.jsonc', 'json'], ['src\\a.JSON', 'json'], ['a.yml', 'yaml'], ['docker-compose.yaml', 'yaml'], ['.env', 'dotenv'], ['.env.production.local', 'dotenv'], ['prod.env', 'dotenv'],
    ['a/.envrc', 'dotenv'], ['application.properties', 'properties'], ['a.ini', 'ini'], ['wrangler.toml', 'toml'], ['prisma/schema.prisma', 'toml'], ['infra/main.tf', 'toml'], ['infra/prod.tfvars', 'toml'], ['docker/redis.conf', 'properties'], ['nginx.conf', 'nginx'], ['deploy/conf.d/site.conf', 'nginx'], ['site.conf', undefined], ['Dockerfile', 'shell'], ['deploy/Dockerfile.prod', 'shell'], ['shop.Dockerfile', 'shell'], ['Dockerfiles', undefined], ['Makefile', 'shell'], ['deploy.sh', 'shell'], ['start.PS1', 'shell'], ['db/seed.sql', 'sql'], ['my.cnf', 'ini'], ['res/values/strings.xml', 'xml'], ['Web.config', 'xml'], ['NuGet.Config', 'xml'], ['Cargo.lock', undefined], ['.npmrc', 'ini'], ['.netrc', 'netrc'], ['certs/apiclient_key.pem', 'key'], ['a.p12', 'key'], ['.ssh/id_rsa', 'key'],
    ['.env.d.ts', undefined], ['.env.js', undefined], ['.env.json', 'json'], ['package-lock.json', undefined], ['pnpm-lock.yaml', undefined], ['x/pi-guard.json', undefined], ['a.js', undefined], ['env', undefined],
    ['constructor', undefined], ['a.constructor', undefined], ['.environment', undefined], ['a.min.json', undefined], ['json', undefined],
  ] as const) {
    it(`${path}: ${language ?? 'none'}`, () => assert.equal(dataLanguageOf(path), language));
  }
});

describe('reading data files', () => {
  it('JSON with comments, trailing commas, escapes and a byte order mark', () => {
    assert.deepEqual(read('json', '\uFEFF{ "a": { "b": "x\\n\\u0041" }, /* c */ "list": [1, { "d": true, "e": null }, "y",], } // end'), ['a.b = x\nA', 'list.0 = 1', 'list.2 = y']);
    assert.deepEqual(comments('json', '{ /* c */ "a": 1 } // end'), ['c', 'end']);
  });

  it('JSON that is broken, or none', () => {
    assert.deepEqual(read('json', '{ "a": "x", "b": '), ['a = x']);
    assert.deepEqual(read('json', '{\n  a: \'x\',\n  b: "y",\n}'), ['a = x', 'b = y']);
    assert.deepEqual(read('json', ''), []);
    assert.deepEqual(read('json', '['.repeat(100_000)), []);
  });

  it('YAML of several documents, with anchors, merges and tags', () => {
    const text = 'a: &x\n  b: one\nc:\n  <<: *x\n  d: "two\\t"\n---\n- e: \'it\'\'s\'\n- !vault secret\n- !!str 3\n';
    assert.deepEqual(read('yaml', text), ['a.b = one', 'c.d = two\t', '0.e = it\'s', '2 = 3']);
    assert.deepEqual(readData('yaml', text).entries.map(({ document }) => document), [0, 0, 1, 1]);
  });

  it('YAML block scalars, flow collections and comments', () => {
    assert.deepEqual(read('yaml', 'a: |\n  x\n  y\nb: >-\n  x\n  y\nc: { d: [1, two] } # why\n# last\n'), ['a = x\ny\n', 'b = x y', 'c.d.0 = 1', 'c.d.1 = two']);
    assert.deepEqual(comments('yaml', '# first\na: | # why\n  # no comment\nb: 1 # two\n# last'), ['first', 'why', 'two', 'last']);
  });

  it('YAML templates and broken YAML', () => {
    assert.deepEqual(read('yaml', '{{- if .A }}\na: {{ .Values.a | quote }}\nb: "{{ x }}-y"\n{{- end }}\nc: ${{ secrets.C }}\n'), ['a = {{ .Values.a | quote }}', 'b = "{{ x }}-y"', 'c = ${{ secrets.C }}']);
    assert.ok(read('yaml', 'a: [1, 2\nb: }\n  c: three\n').includes('c = three'));
  });

  it('.env files as dotenv does', () => {
    const text = 'A=1\nexport B = "x\\ny" # why\r\nC=\'a # b\'\nD=plain # why\nE=#nothing\nF="two\nlines"\nno assignment\n# G=1\nH=`q`\nI=a#b\n';
    assert.deepEqual(read('dotenv', text), ['A = 1', 'B = x\ny', 'C = a # b', 'D = plain', 'F = two\nlines', 'H = q', 'I = a#b']);
    assert.deepEqual(comments('dotenv', text), ['why', 'why', 'nothing', 'G=1']);
  });

  it('properties with escapes, continuation lines and every separator', () => {
    const text = '# c\n! d\na.b=1\nc : 2\nd 3\ne\\:f = \\u0041\\\n   B\nempty=\nlast=x\\ty';
    assert.deepEqual(read('properties', text), ['a.b = 1', 'c = 2', 'd = 3', 'e:f = AB', 'last = x\ty']);
    assert.deepEqual(comments('properties', text), ['c', 'd']);
  });

  it('TOML tables, dotted keys, arrays, inline tables and texts', () => {
    const text = '# c\ntop = "a\\tb" # why\n[db.main]\nuser = \'root\'\nport = 5432\n"pass word".x = """\nline one\\\n   and two"""\n[[servers]]\nhosts = ["a", # first\n  "b",\n]\nlogin = { user = "x", "key" = \'\'\'y\'\'\' }\nbroken\nlast=1';
    assert.deepEqual(read('toml', text), [
      'top = a\tb', 'db.main.user = root', 'db.main.port = 5432', 'db.main.pass word.x = line oneand two', 'servers.hosts.0 = a', 'servers.hosts.1 = b', 'servers.login.user = x', 'servers.login.key = y', 'servers.last = 1',
    ]);
    assert.deepEqual(comments('toml', text), ['c', 'why', 'first']);
  });

  it('XML elements, attributes and what they set', () => {
    const text = '\uFEFF<?xml version="1.0"?>\n<!-- c -->\n<r><string name="api_key"> a&amp;b </string><add key="db.password" value=\'x\'/><server port="1" user="u"><password><![CDATA[<p>]]></password></server><meta-data android:name="k" android:value="v"/><mixed>t<i>u</i></mixed></r></stray><open a="b';
    assert.deepEqual(read('xml', text), ['r.api_key = a&b', 'r.db.password = x', 'r.server.port = 1', 'r.server.user = u', 'r.server.password = <p>', 'r.k = v', 'r.mixed.i = u']);
    assert.deepEqual(comments('xml', text), ['c']);
  });

  it('INI, .npmrc and .netrc', () => {
    assert.deepEqual(read('ini', '; c\n[db]\nuser = x ; why\npass="a b"\nhost: y\n'), ['db.user = x', 'db.pass = a b', 'db.host = y']);
    assert.deepEqual(read('ini', '//registry.example.com/:_authToken=abc\nregistry=https://registry.example.com/\n'), ['//registry.example.com/._authToken = abc', 'registry = https://registry.example.com/']);
    assert.deepEqual(read('netrc', 'machine a login b\n  password "c d" # why\ndefault login e password f'), ['a.login = b', 'a.password = c d', 'a.login = e', 'a.password = f']);
  });

  it('scripts: what they set, and each line', () => {
    const text = '#!/bin/sh\nexport A="x y" B=z\r\nC=\'$1\' D=$1 E="$(cat f)" run -e F=g \\\n  --to h # why\n  # last';
    assert.deepEqual(read('shell', text), ['A = x y', 'B = z', ' = A="x y" B=z', 'C = $1', 'F = g', ' = C=\'$1\' D=$1 E="$(cat f)" run -e F=g \\\n  --to h # why']);
    assert.deepEqual(comments('shell', text), ['!/bin/sh', 'last']);
  });

  it('Dockerfiles, makefiles, PowerShell and batch files', () => {
    assert.deepEqual(readData('shell', 'ENV A b c\nENV D=e F="g h"\nARG G\n').entries.filter(({ isPassage }) => !isPassage).map(({ path, value }) => `${path.join('')} = ${value}`), ['A = b c', 'D = e', 'F = g h']);
    assert.deepEqual(readData('shell', 'A := b\nC ?= d\nall: A\n\techo $(A)\n$env:E = "f"\nset G=h\nset I=%G%\n').entries.filter(({ isPassage }) => !isPassage).map(({ path, value }) => `${path.join('')} = ${value}`), ['A = b', 'C = d', 'E = f', 'G = h']);
  });

  it('nginx: what is set to a text of its own', () => {
    assert.deepEqual(read('nginx', '# c\nset $a "b";\nproxy_set_header X-Key k;\nproxy_set_header Host $host;\nfastcgi_param P \'q\';\n'), ['a = b', 'X-Key = k', ' = proxy_set_header Host $host;', 'P = q']);
    assert.deepEqual(read('nginx', 'location / { proxy_set_header X-Key k; set $b "c"; return 200; }'), [' = location / {', 'X-Key = k', 'b = c', ' = return 200; }']);
  });

  it('SQL: statements, and a row at a time of what is inserted', () => {
    const text = "-- c; d\ncreate table `u` (id int, `name` varchar(9) default 'a,b', pwd char(32), primary key (id));\ninsert into u values (1, 'a;b', 'x'), (2, 'it''s', 'y'); /* e */\ninsert into n (a) values (1);\nselect 1";
    assert.deepEqual(read('sql', text), [" = create table `u` (id int, `name` varchar(9) default 'a,b', pwd char(32), primary key (id))", " = insert into u (id, name, pwd) values (1, 'a;b', 'x')", " = insert into u (id, name, pwd) values (2, 'it''s', 'y')", ' = select 1']);
    assert.deepEqual(comments('sql', text), ['c; d', 'e']);
    assert.deepEqual(readData('sql', text).entries.slice(1, 3).map(({ valueRange: { start, end } }) => text.slice(start, end)), ["(1, 'a;b', 'x')", "(2, 'it''s', 'y')"]);
  });
});

const LANGUAGES: readonly DataLanguage[] = ['json', 'yaml', 'dotenv', 'properties', 'ini', 'toml', 'xml', 'netrc', 'key', 'shell', 'nginx', 'sql'];
const name = fc.stringMatching(/^[a-z][a-z_]{2,10}$/).filter((text) => !/^(?:y|n|no|on|off|yes|true|null|false|machine|login|account|password|export|set)$/.test(text));
const value = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });

/** How a value is written in each language so that it is read back as it was. */
const WRITTEN: Readonly<Record<string, (key: string, text: string) => string>> = {
  json: (key, text) => `{ ${JSON.stringify(key)}: ${JSON.stringify(text)} }`,
  yaml: (key, text) => `# c\nx:\n  - ${key}: ${JSON.stringify(text)}\n`,
  dotenv: (key, text) => `A=1\n${key}="${text.replace(/[\\"]/g, '\\$&')}"\nB=2\n`,
  toml: (key, text) => `a = 1\n[x]\n${key} = ${JSON.stringify(text)} # c\n`,
  xml: (key, text) => `<r><!-- c --><add key="${key}" value="${text.replace(/\W/gu, (sign) => `&#${String(sign.codePointAt(0))};`)}"/></r>`,
  properties: (key, text) => `a=1\n${key}=${[...text].map((character) => [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')).join('')}\n`,
};

describe('entries of data files', () => {
  for (const [language, write] of Object.entries(WRITTEN)) {
    it(`give back what was written in ${language}`, () => {
      fc.assert(
        fc.property(name, value, (key, text) => {
          // White space between marks is layout in XML.
          fc.pre(language !== 'xml' || text.trim() !== '');
          const source = write(key, text);
          const found = readData(language as DataLanguage, source).entries.filter(({ path }) => path.at(-1) === key);
          assert.deepEqual(found.map((entry) => entry.value), [text], source);
          assert.ok(found.every(({ keyRange }) => keyRange && source.slice(keyRange.start, keyRange.end).includes(key)));
        }),
      );
    });

    it(`have ranges that are written the same way in ${language}`, () => {
      fc.assert(
        fc.property(name, value, (key, text) => {
          // White space between marks is layout in XML.
          fc.pre(language !== 'xml' || text.trim() !== '');
          const source = write(key, text);
          const [found] = readData(language as DataLanguage, source).entries.filter(({ path }) => path.at(-1) === key);
          const part = source.slice(found?.valueRange.start, found?.valueRange.end);
          const alone = readData(language as DataLanguage, language === 'json' ? `{"k": ${part}}` : language === 'yaml' ? `k: ${part}` : language === 'xml' ? `<r k=${part}/>` : `k=${part}`);
          assert.equal(alone.entries[0]?.value, text, part);
        }),
      );
    });
  }

  const noise = fc.array(fc.oneof(fc.constantFrom('{', '}', '[', ']', ':', '=', '"', '\'', '#', '\\', '\n', '\r\n', ' ', '  ', '- ', 'a', 'password', '|', '>', '&x', '*x', '!t', '{{', '}}', '---', '`', ',', '?', '\t', '//', '/*', '中'), fc.string({ maxLength: 4 })), { maxLength: 40 });

  for (const language of LANGUAGES) {
    it(`stay inside any text: ${language}`, () => {
      fc.assert(
        fc.property(noise, (parts) => {
          const text = parts.join('');
          const file = readData(language, text);
          for (const { start, end } of [...file.entries.flatMap(({ keyRange, valueRange }) => (keyRange ? [keyRange, valueRange] : [valueRange])), ...file.comments.map(({ range }) => range)]) {
            assert.ok(start >= 0 && start <= end && end <= text.length, JSON.stringify([text, start, end]));
          }
        }),
        { numRuns: 500 },
      );
    });

    it(`are read in time: ${language}`, () => {
      for (const part of ['a=', 'a: ', '"', '\\', '{', '- ', '#', '{{', 'a="', 'k = \\\n', '?', ' : ', '-p ', "'a", '-', '[a, ', '<a ', '<a b="', '<a>', '</a>', '<!--', '<', '"""', "'''", 'a = [', 'a = {b = ', '[a.', '&amp;']) {
        const started = performance.now();
        readData(language, part.repeat(20_000 / part.length));
        assert.ok(performance.now() - started < 3_000, part);
      }
    });
  }
});
