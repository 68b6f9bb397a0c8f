/** What is found before and after a transformation. */
import { analyze, isReported } from '../../../../core/index.ts';

/** Rule, level and kinds of what `recommended` reports, with its line unless lines move. */
export function reported(path: string, text: string, withLine: boolean): string[] {
  return analyze({ path, text }).findings.filter((finding) => isReported(finding, 'recommended')).map(({ ruleId, level, kinds, range }) => {
    const line = withLine ? `${text.slice(0, range.start).split('\n').length} ` : '';
    return `${line}${ruleId} ${level} ${[...kinds].sort().join(' ')}`;
  });
}

/** What only one of two lists has, as often as it has it. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  const gone = one.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...gone.map((item) => `- ${item}`), ...left.map((item) => `+ ${item}`)];
}
