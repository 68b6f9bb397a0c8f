/** What GitLab shows in merge requests: https://docs.gitlab.com/ci/testing/code_quality and the security report of SAST. */
import { createHash } from 'node:crypto';
import { docsUrl, jsonWithoutHidden, type Level } from '../../../core/index.ts';
import { byLevel, lawsOf, openItems, partsOf, pathOf, type Item, type Report } from './report.ts';

const QUALITY: Readonly<Record<Level, string>> = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor', info: 'info' };
const SEVERITY: Readonly<Record<Level, string>> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low', info: 'Info' };
const SAST_VERSION = '15.2.1';

/** Code Quality: a list of issues, each with a fingerprint of its own. What went wrong with the whole run is one of the repository. */
export function codeQuality(report: Report): string {
  const { cwd, problems } = report;
  const failures = problems.map((description) => ({
    type: 'issue',
    check_name: 'pi-guard',
    description,
    categories: ['Bug Risk'],
    severity: QUALITY.critical,
    fingerprint: createHash('sha256').update(description).digest('hex').slice(0, 40),
    location: { path: '.', lines: { begin: 1 } },
  }));
  const issues = numbered(openItems(report), cwd).map(({ item, id }) => ({
    type: 'issue',
    check_name: item.reported.finding.ruleId,
    description: item.reported.message,
    categories: ['Security'],
    severity: byLevel(QUALITY, item),
    fingerprint: id,
    location: { path: pathOf(item.reported.file, cwd), lines: { begin: item.reported.start.line, end: item.reported.end.line } },
  }));
  return jsonWithoutHidden(`${JSON.stringify([...failures, ...issues], null, 1)}\n`);
}

/** The security report. Times are those of the run, in UTC. */
export function sast(report: Report, now: Date = new Date()): string {
  const { cwd, version, locale, notChecked, problems } = report;
  const time = now.toISOString().slice(0, 19);
  const scanner = { id: 'pi-guard', name: 'PI Guard' };
  const tool = { ...scanner, version, vendor: { name: 'PI Guard' } };
  const whole = {
    version: SAST_VERSION,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: 'sast',
      start_time: time,
      end_time: time,
      status: notChecked.length + problems.length === 0 ? 'success' : 'failure',
      ...(problems.length === 0 ? {} : { messages: problems.map((value) => ({ level: 'fatal', value })) }),
    },
    vulnerabilities: numbered(openItems(report), cwd).map(({ item, id }) => {
      const { finding, file, message, start, end, identity } = item.reported;
      const { problem, advice } = partsOf(item, locale);
      return {
        id,
        category: 'sast',
        name: problem.slice(0, 255),
        description: message,
        severity: byLevel(SEVERITY, item),
        ...(advice === '' ? {} : { solution: advice }),
        location: {
          file: pathOf(file, cwd),
          start_line: start.line,
          end_line: end.line,
          ...(identity.within === '' ? {} : { method: identity.within }),
        },
        identifiers: [
          { type: 'pi_guard_rule', name: finding.ruleId, value: finding.ruleId, url: docsUrl(finding.ruleId) },
          ...lawsOf(item, locale).map((name, index) => ({ type: 'law', name, value: finding.laws[index] ?? name })),
        ],
      };
    }),
  };
  return jsonWithoutHidden(`${JSON.stringify(whole, null, 1)}\n`);
}

/** Findings with an id that no other one has, and that stays while lines move. */
function numbered(items: readonly Item[], cwd: string): { readonly item: Item; readonly id: string }[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const key = `${pathOf(item.reported.file, cwd)}\0${item.reported.fingerprint}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { item, id: createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 40) };
  });
}
