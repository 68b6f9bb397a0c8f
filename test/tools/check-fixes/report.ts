/** Tables of a run: offers by rule, sink and shape, complaints by reason, and how many findings have a repair. */
import { kindById } from '../../../core/catalog/kinds.ts';
import { randomFrom } from '../personal-values.ts';
import type { Complaint } from './checks.ts';

interface Place {
  readonly project: string;
  readonly file: string;
  readonly at: number;
  readonly rule: string;
  readonly sink: string;
  readonly kinds: readonly string[];
  readonly shape: string;
  readonly setting: string;
}

export interface Offered {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  /** The texts that are replaced, and what stands in their place. */
  readonly before: string;
  readonly after: string;
  readonly statement?: string;
  readonly complaints: readonly Complaint[];
}

export type Line =
  | { readonly line: 'project'; readonly project: string }
  | ({ readonly line: 'finding'; readonly index: number; readonly isRecommended: boolean; readonly isPlain: boolean; readonly offers: number; readonly safe: number; readonly code: string } & Place)
  | ({ readonly line: 'offer' } & Place & Offered);

type FindingLine = Extract<Line, { line: 'finding' }>;
type OfferLine = Extract<Line, { line: 'offer' }>;

const percent = (part: number, whole: number): string => `${part} of ${whole} (${whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10} %)`;

export function report(lines: readonly Line[]): void {
  const offers = lines.filter((line): line is OfferLine => line.line === 'offer');
  table('offers by rule, sink, shape', offers, ({ rule, sink, shape }) => `${rule} × ${sink} × ${shape}`);
  table('complaints', offers.filter(({ complaints }) => complaints.length > 0), ({ safety, complaints, rule }) => `${safety} ${rule}: ${complaints[0]?.reason ?? ''}`);
  const cases = new Set(offers.flatMap(({ kinds, shape, sink }) => kinds.map((kind) => `${kind} × ${shape} × ${sink}`)));
  const bad = offers.filter(({ complaints }) => complaints.length > 0);
  const safe = offers.filter(({ safety }) => safety === 'safe');
  console.log(`\n${offers.length} distinct repairs over ${cases.size} cases of kind × shape × sink; ${safe.length} safe, ${safe.filter(({ complaints }) => complaints.length > 0).length} of them with a complaint`);
  console.log(`${percent(offers.length - bad.length, offers.length)} of all pass`);
  // Each setting sees the same findings; what an editor may do is the larger part.
  const findings = lines.filter((line): line is FindingLine => line.line === 'finding');
  for (const setting of ['package', 'file']) {
    const all = findings.filter((line) => line.setting === setting);
    shares(setting, all);
    shares(`${setting}, recommended`, all.filter(({ isRecommended }) => isRecommended));
  }
  table('findings without an offer', findings.filter(({ setting, offers: count }) => setting === 'file' && count === 0), ({ rule, sink, shape }) => `${rule} × ${sink} × ${shape}`);
}

/** Prints some first offers of findings that `recommended` reports, drawn with a seed, to be read as the owner of the code would read them. */
export function draw(lines: readonly Line[], count: number, seed: number): void {
  const placeOf = ({ project, file, at, rule, kinds }: Place): string => [project, file, at, rule, kinds].join(' ');
  const wanted = new Set(lines.flatMap((line) => (line.line === 'finding' && line.isRecommended ? [placeOf(line)] : [])));
  const first = lines.filter((line): line is OfferLine => line.line === 'offer' && line.before + line.after !== '' && wanted.delete(placeOf(line)));
  const random = randomFrom(seed);
  for (let index = 1; index <= count && first.length > 0; index++) {
    const [{ project, file, at, rule, safety, title, before, after, statement = '' }] = first.splice(random(first.length), 1) as [OfferLine];
    console.log(`\n${index}. ${project}/${file}:${at} ${rule} [${safety}] ${title}\n   - ${before}\n   + ${after}\n   ${statement.split('\n').slice(0, 2).join('\n   ')}`);
  }
}

function shares(setting: string, findings: readonly FindingLine[]): void {
  const plain = findings.filter(({ rule, isPlain }) => rule === 'no-log-personal-info' && isPlain);
  const isCredential = ({ kinds }: FindingLine): boolean => kinds.some((kind) => kindById(kind)?.category === 'credential');
  const [credentials, personal] = [findings.filter(isCredential), findings.filter((finding) => !isCredential(finding))];
  const offered = (list: readonly FindingLine[]): string => percent(list.filter(({ offers }) => offers > 0).length, list.length);
  console.log(`\n${setting}: plain values in logs with a safe repair: ${percent(plain.filter(({ safe }) => safe > 0).length, plain.length)}`);
  // The editor accepts any literal by its digest, which keeps the statement as well.
  const kept = (list: readonly FindingLine[]): string => percent(list.filter(({ offers, rule }) => offers > 0 || rule.startsWith('no-hardcoded-')).length, list.length);
  console.log(`  personal data with an offer: ${offered(personal)}; credentials: ${offered(credentials)}`);
  console.log(`  with literals that can be accepted: personal data ${kept(personal)}; credentials ${kept(credentials)}`);
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    console.log(`  ${rule}: personal data ${offered(personal.filter((finding) => finding.rule === rule))}, credentials ${offered(credentials.filter((finding) => finding.rule === rule))}`);
  }
}

function table<T>(title: string, lines: readonly T[], of: (line: T) => string): void {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + 1);
  console.log(`\n${title}: ${lines.length}`);
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${String(count).padStart(5)}  ${key}`);
}
