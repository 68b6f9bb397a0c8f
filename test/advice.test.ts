/** The pages about advice and leaks: nothing of the article is forgotten, every example is executed, every citation is the catalogue's. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { kindById } from '../core/catalog/kinds.ts';
import { citeLaw, laws } from '../core/catalog/law.ts';
import { analyze, isReported, rules, type Locale } from '../core/index.ts';
import { root } from './tools/paths.ts';

/** What the article advises, and the ways in which data leaks that it names: one row of the page each. */
const ADVICE = 20;
const PATHS = 10;
/** Sorts of personal information that the article names. */
const SORTS = 26;

const PAGES: readonly (readonly [path: string, locale: Locale])[] = [
  ['docs/from-advice-to-rule.md', 'en'],
  ['docs/from-advice-to-rule.zh-CN.md', 'zh-CN'],
  ['docs/after-a-leak.md', 'en'],
  ['docs/after-a-leak.zh-CN.md', 'zh-CN'],
];
const OUT_OF_SCOPE: Readonly<Record<Locale, string>> = { en: 'out of scope', 'zh-CN': '不在范围' };

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function cellsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.slice(1, line.lastIndexOf('|')).split('|').map((cell) => cell.trim()));
}

function blocksOf(text: string): { language: string; text: string }[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', block = '']) => ({ language, text: block }));
}

describe('from advice to rule', () => {
  for (const [path, locale] of PAGES.slice(0, 2)) {
    describe(path, () => {
      const rows = cellsOf(read(path));
      const items = rows.filter(([id = '']) => /^[AP]\d+$/.test(id));

      it('lists every item once', () => {
        const ids = [...Array.from({ length: ADVICE }, (_, index) => `A${index + 1}`), ...Array.from({ length: PATHS }, (_, index) => `P${index + 1}`)];
        assert.deepEqual(items.map(([id]) => id), ids);
      });

      it('says of every item which rules serve it, or why it is out of scope', () => {
        for (const [id, advice, served = '', note] of items) {
          const named = [...served.matchAll(/\[`([\w-]+)`\]/g)].map(([, rule]) => rule);
          assert.ok(advice, `${id} has a text`);
          if (named.length === 0) assert.ok(served === OUT_OF_SCOPE[locale] && note, `${id}: no rule and no reason`);
          for (const rule of named) assert.ok(rules.some((item) => item.id === rule), `${id} names an unknown rule ${rule}`);
        }
      });

      it('gives every sort of information its kinds', () => {
        const sorts = rows.filter((row) => row.length === 2).slice(1);
        assert.equal(sorts.length, SORTS);
        for (const [sort, ids = ''] of sorts) {
          const named = [...ids.matchAll(/`([\w-]+)`/g)].map(([, id = '']) => id);
          assert.ok(named.length > 0 && named.every((id) => kindById(id)), `${sort}: ${ids}`);
        }
      });
    });
  }

  it('is the same in both languages', () => {
    const [english = [], chinese = []] = PAGES.slice(0, 2).map(([path]) => cellsOf(read(path)).filter((row) => /^[AP]\d+$/.test(row[0] ?? '')).map((row) => `${row[0]} ${/\[/.test(row[2] ?? '') ? row[2] : ''}`));
    assert.deepEqual(english, chinese);
  });
});

describe('pages about advice and leaks', () => {
  let repository = '';
  before(() => {
    repository = mkdtempSync(join(tmpdir(), 'pi-guard-advice-'));
    const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=pi-guard', '-c', 'user.email=pi-guard@example.com', '-c', 'commit.gpgsign=false', ...words], { cwd: repository });
    git('init', '--quiet');
    writeFileSync(join(repository, 'config.js'), 'export const secretName = process.env.SECRET;\n');
    git('add', '.');
    git('commit', '--quiet', '-m', 'config');
  });
  after(() => rmSync(repository, { recursive: true }));

  for (const [path, locale] of PAGES) {
    describe(path, () => {
      const text = read(path);

      it('links to files that exist', () => {
        for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) assert.ok(existsSync(join(root, dirname(path), target)), target);
      });

      it('cites laws as the catalogue does', () => {
        const cited = locale === 'en' ? /(?:Cybersecurity|Personal Information Protection|Data Security) Law Art\. \d+(?:\(\d+\))?(?: \(2025; formerly \d+(?:\(\d+\))?\))?/g : /《[^》]+》第\d+条(?:第\d+[款项])?(?:（2025修正；原第\d+条(?:第\d+[款项])?）)?/g;
        const known = new Set(laws.map(({ id }) => citeLaw(id, locale)));
        const found = text.match(cited) ?? [];
        if (path.includes('after')) assert.ok(found.length >= 4, 'articles are cited');
        for (const citation of found) assert.ok(known.has(citation), citation);
      });

      for (const [index, block] of blocksOf(text).entries()) {
        if (block.language === 'sh') it(`block ${index + 1} runs`, () => runCommands(block.text, repository)).timeout(30_000);
        else it(`block ${index + 1} is reported as its comments say`, () => checkMarks(block));
      }
    });
  }
});

/** Commands of git run in a small repository; those of PI Guard are held against its options. */
function runCommands(text: string, repository: string): void {
  for (const line of text.trim().split('\n')) {
    const command = /^npx pi-guard (.+)$/.exec(line)?.[1];
    const { status, stderr } = command === undefined
      ? spawnSync('git', wordsOf(line), { cwd: repository, encoding: 'utf8' })
      : spawnSync(process.execPath, [join(root, 'eslint-plugin/command/dist/pi-guard.cjs'), ...command.split(' '), '--help'], { encoding: 'utf8' });
    assert.equal(status, 0, `${line}: ${stderr}`);
  }
}

function wordsOf(line: string): string[] {
  const [program, ...words] = line.split(' ');
  assert.equal(program, 'git', line);
  return words.map((word) => word.replaceAll('"', ''));
}

/** A comment at the end of a line names the rule that reports it; every other line is silent. */
function checkMarks({ language, text }: { language: string; text: string }): void {
  const marked = text.split('\n').flatMap((line, index) => {
    const rule = /\/\/ (no-[a-z-]+)$/.exec(line)?.[1];
    return rule === undefined ? [] : [`${index + 1} ${rule}`];
  });
  const { findings, failure } = analyze({ path: `src/example.${language}`, text });
  assert.equal(failure, undefined);
  const reported = findings.filter((finding) => isReported(finding, 'recommended')).map(({ ruleId, range }) => `${text.slice(0, range.start).split('\n').length} ${ruleId}`);
  assert.deepEqual([...new Set(reported)], marked);
}
