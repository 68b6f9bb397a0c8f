/** What one file writes and another one reads, seen by `--since` and `--staged`. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { piGuard } from './command.ts';
import { found, git, repository } from './repository.ts';

const STORE = 'export const remember = (user) => sessionStorage.setItem("last", user.id);\n';
const LEAKY_STORE = STORE.replace('user.id', 'user.idCard');
const SHOW = 'export const show = () => console.log(sessionStorage.getItem("last"));\n';

describe('what another file writes to a cell', () => {
  it('is seen in the file that reads it: by --since, by --staged, under a key that a constant holds', () => {
    const cwd = repository({ 'package.json': '{}\n', 'src/write.js': STORE, 'src/show.js': SHOW, 'src/keys.js': 'export const LAST_KEY = "last";\n', 'src/named.js': `import { LAST_KEY } from './keys.js';\n${SHOW.replace('"last"', 'LAST_KEY')}`, 'src/other.js': 'export const a = () => console.log(sessionStorage.getItem("first"));\n' });
    assert.deepEqual([found(cwd, '--since', 'HEAD'), found(cwd, '--staged')], [[], []]);
    writeFileSync(join(cwd, 'src/write.js'), LEAKY_STORE);
    const all = ['new src/named.js:2', 'new src/show.js:1', 'new src/write.js:1'];
    assert.deepEqual(found(cwd, '--since', 'HEAD'), all);
    git(cwd, 'add', '-A');
    // What is on the disk now is another story.
    writeFileSync(join(cwd, 'src/write.js'), STORE);
    writeFileSync(join(cwd, 'src/show.js'), 'export {};\n');
    assert.deepEqual(found(cwd, '--staged').sort(), all);
    assert.match(piGuard(['--staged'], { cwd }).out, /Scanned 4 files/, 'the one that reads another key is not looked at');
  });

  it('is seen when the reader is staged and the writer is not: that of the index counts, not that of the disk', () => {
    const cwd = repository({ 'package.json': '{}\n', 'src/write.js': STORE });
    writeFileSync(join(cwd, 'src/show.js'), SHOW);
    git(cwd, 'add', '-A');
    writeFileSync(join(cwd, 'src/write.js'), LEAKY_STORE);
    writeFileSync(join(cwd, 'src/more.js'), LEAKY_STORE);
    assert.deepEqual(found(cwd, '--staged'), []);
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new src/more.js:1', 'new src/show.js:1', 'new src/write.js:1'], 'a writer that git does not know yet counts on the disk');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged').sort(), ['new src/more.js:1', 'new src/show.js:1', 'new src/write.js:1']);
  });

  it('events, the state of a mini-program, and the query of a page', () => {
    const before = {
      'package.json': '{}\n',
      'project.config.json': '{}\n',
      'app.json': '{ "pages": ["pages/a/a", "pages/b/b"] }\n',
      'app.js': 'App({ globalData: {} });\n',
      'pages/a/a.js': 'Page({ go(user) { getApp().globalData.who = 1; wx.navigateTo({ url: "/pages/b/b?no=1" }); uni.$emit("picked", 1); } });\n',
      'pages/a/a.wxml': '<view/>\n',
      'pages/b/b.js': 'Page({ onLoad(query) { console.log("state", getApp().globalData.who); uni.$on("picked", (it) => console.log("event", it)); } });\n',
      'pages/b/b.wxml': '<view/>\n',
    };
    const cwd = repository(before);
    writeFileSync(join(cwd, 'pages/a/a.js'), before['pages/a/a.js'].replace('who = 1', 'who = user.idCard').replace('"picked", 1', '"picked", user.realName'));
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--staged'), ['new pages/b/b.js:1', 'new pages/b/b.js:1']);
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new pages/b/b.js:1', 'new pages/b/b.js:1']);
  });

  it('what hangs on the application', () => {
    const cwd = repository({
      'package.json': '{}\n',
      'src/main.js': "import Vue from 'vue';\nimport report from './report';\nVue.prototype.$report = report;\n",
      'src/report.js': 'export default function report(name, value) { return [name, value]; }\n',
      'src/page.vue': '<script>\nexport default {\n  methods: {\n    save(user) {\n      this.$report("seen", user.idCard);\n    },\n  },\n};\n</script>\n',
    });
    writeFileSync(join(cwd, 'src/report.js'), 'export default function report(name, value) { localStorage.setItem(name, value); }\n');
    git(cwd, 'add', '-A');
    assert.deepEqual(found(cwd, '--since', 'HEAD'), ['new src/page.vue:5']);
    assert.deepEqual(found(cwd, '--staged'), ['new src/page.vue:5']);
  });
});
