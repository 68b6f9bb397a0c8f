/** JUnit's XML, as CI servers read it: a suite a file, a failed case a finding; what could not be checked, or went wrong with the whole run, is an error. */
import { openItems, pathOf, type Item, type Report } from './report.ts';
import { addTo } from '../../../core/index.ts';

/** The report as XML 1.0. A run without findings is one passed case, so that servers do not call it empty. */
export function junit(report: Report): string {
  const { cwd, notChecked, problems, locale } = report;
  const byFile = new Map<string, Item[]>();
  for (const item of openItems(report)) addTo(byFile, item.reported.file, item);
  const suites = [...byFile].map(([file, items]) =>
    suite(pathOf(file, cwd), items.length, 0, items.map((item) => failedCase(item, cwd)).join('')),
  );
  for (const { file, line = 1, message } of notChecked) {
    const path = pathOf(file, cwd);
    const start = `    <testcase classname=${quoted(path)} name="pi-guard" file=${quoted(path)} line="${line}">\n`;
    suites.push(suite(path, 1, 1, `${start}      <error message=${quoted(message)}/>\n    </testcase>\n`));
  }
  for (const problem of problems) {
    const failed = `    <testcase classname="pi-guard" name="pi-guard">\n      <error message=${quoted(problem)}/>\n    </testcase>\n`;
    suites.push(suite('pi-guard', 1, 1, failed));
  }
  if (suites.length === 0) {
    const passed = `    <testcase classname="pi-guard" name=${quoted(locale === 'zh-CN' ? '未发现问题' : 'no findings')}/>\n`;
    suites.push(`  <testsuite name="pi-guard" tests="1" failures="0" errors="0">\n${passed}  </testsuite>\n`);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pi-guard">\n${suites.join('')}</testsuites>\n`;
}

function suite(path: string, tests: number, errors: number, cases: string): string {
  return `  <testsuite name=${quoted(path)} tests="${tests}" failures="${tests - errors}" errors="${errors}">\n${cases}  </testsuite>\n`;
}

function failedCase({ reported: { file, finding, message, start } }: Item, cwd: string): string {
  const path = pathOf(file, cwd);
  const place = `${start.line}:${start.column}`;
  const name = quoted(`${finding.ruleId} ${place}`);
  const failure = `<failure type=${quoted(finding.level)} message=${quoted(message)}>${escaped(`${path}:${place}`)}</failure>`;
  const head = `    <testcase classname=${quoted(path)} name=${name} file=${quoted(path)} line="${start.line}">\n`;
  return `${head}      ${failure}\n    </testcase>\n`;
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** Everything that XML 1.0 can hold stays; what it cannot was taken out of every message before. */
function escaped(text: string): string {
  return Buffer.from(text)
    .toString()
    .replace(/[&<>"'\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
