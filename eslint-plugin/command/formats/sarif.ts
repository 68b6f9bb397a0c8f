/** SARIF 2.1.0, as code-scanning hosts read it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import { createHash } from 'node:crypto';
import { citeLaw, docsUrl, jsonWithoutHidden, LOCALES, rules, type Level, type Rule } from '../../../core/index.ts';
import type { Span } from '../findings/span.ts';
import { byLevel, lawsOf, MAX_STEPS, uriOf, worstFirst, type Item, type NotChecked, type Report } from './report.ts';

/** More results of one run are dropped by GitHub. */
export const MAX_RESULTS = 25_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS_OF_SARIF: Readonly<Record<Level, string>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' };
/** GitHub: over 9.0 critical, 7.0 high, 4.0 medium, below low. */
const SEVERITIES: Readonly<Record<Level, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '1.0' };
/** The weakness that each rule is about. */
const WEAKNESSES: Readonly<Record<string, readonly [number: string, name: string]>> = {
  'no-log-personal-info': ['532', 'Insertion of Sensitive Information into Log File'],
  'no-store-personal-info': ['312', 'Cleartext Storage of Sensitive Information'],
  'no-personal-info-in-url': ['598', 'Use of GET Request Method With Sensitive Query Strings'],
  'no-share-personal-info': ['359', 'Exposure of Private Personal Information to an Unauthorized Actor'],
  'no-weak-masking': ['359', 'Exposure of Private Personal Information to an Unauthorized Actor'],
  'no-insecure-transport': ['319', 'Cleartext Transmission of Sensitive Information'],
  'no-hardcoded-credential': ['798', 'Use of Hard-coded Credentials'],
  'no-hardcoded-personal-info': ['359', 'Exposure of Private Personal Information to an Unauthorized Actor'],
};

/**
 * The report as a SARIF log. Accepted findings are there as suppressed ones; what exceeds the host's limit is left out, least
 * bad first.
 */
export function sarif(report: Report): string {
  const { items, notChecked, problems, remarks, version, locale, cwd } = report;
  const rest = items.filter(({ state }) => state === 'known' || state === 'suppressed');
  const ordered = [...worstFirst(report), ...rest];
  const results = ordered.slice(0, MAX_RESULTS);
  const cut = ordered.length - results.length;
  const notes = [
    ...problems.map((text) => ({ level: 'error', message: { text } })),
    ...notChecked.map((one) => notification('error', one, cwd)),
    ...remarks.map((one) => notification('note', one, cwd)),
    ...(cut > 0
      ? [
          {
            level: 'warning',
            message: { text: `${cut} results are left out: hosts take at most ${MAX_RESULTS}. 超出上限，已省略 ${cut} 条。` },
          },
        ]
      : []),
  ];
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'PI Guard',
            semanticVersion: version,
            informationUri: 'https://github.com/pi-guard/pi-guard',
            language: locale,
            rules: rules.map(ruleOf),
            supportedTaxonomies: [
              { name: 'CWE', index: 0 },
              { name: 'Law', index: 1 },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The repository, or the folder that was scanned where there is none.' } } },
        taxonomies: taxonomies(),
        invocations: [{ executionSuccessful: notChecked.length + problems.length === 0, toolExecutionNotifications: notes }],
        results: results.map((item) => resultOf(item, report)),
      },
    ],
  };
  return jsonWithoutHidden(`${JSON.stringify(log, null, 1)}\n`);
}

function notification(level: string, { file, line, column, message }: NotChecked, cwd: string): object {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return { level, message: { text: message }, locations: [{ physicalLocation: { artifactLocation: artifact(file, cwd), ...region } }] };
}

function ruleOf(rule: Rule): object {
  const weakness = WEAKNESSES[rule.id];
  const help = LOCALES.map((locale) => `${rule.description[locale]}${locale === 'en' ? '. ' : '。'}${rule.why[locale]}`);
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.description.en },
    fullDescription: { text: `${rule.description.en}. ${rule.description['zh-CN']}。` },
    help: { text: help.join('\n\n'), markdown: help.join('\n\n') },
    helpUri: docsUrl(rule.id),
    defaultConfiguration: { level: 'error' },
    relationships: [
      ...(weakness ? [{ target: { id: weakness[0], toolComponent: { name: 'CWE', index: 0 } }, kinds: ['superset'] }] : []),
      ...rule.laws.map((id) => ({ target: { id, toolComponent: { name: 'Law', index: 1 } }, kinds: ['relevant'] })),
    ],
    properties: {
      precision: 'high',
      tags: ['security', 'privacy', ...(weakness ? [`external/cwe/cwe-${weakness[0]}`] : [])],
      'security-severity': SEVERITIES.high,
    },
  };
}

function taxonomies(): object[] {
  const laws = [...new Set(rules.flatMap((rule) => rule.laws))];
  const weaknesses = new Map(Object.values(WEAKNESSES));
  return [
    {
      name: 'CWE',
      organization: 'MITRE',
      informationUri: 'https://cwe.mitre.org/',
      isComprehensive: false,
      shortDescription: { text: 'Common Weakness Enumeration' },
      taxa: [...weaknesses].map(([id, name]) => ({ id, name, helpUri: `https://cwe.mitre.org/data/definitions/${id}.html` })),
    },
    {
      name: 'Law',
      organization: 'PI Guard',
      isComprehensive: false,
      shortDescription: { text: 'Articles of Chinese law' },
      taxa: laws.map((id) => ({ id, name: citeLaw(id, 'en'), shortDescription: { text: citeLaw(id, 'zh-CN') } })),
    },
  ];
}

function resultOf(item: Item, { cwd, locale }: Report): object {
  const { reported, state, entry } = item;
  const { finding, file, message, fingerprint, frame, flow, suppressed, repair } = reported;
  const ruleIndex = rules.findIndex(({ id }) => id === finding.ruleId);
  const steps = flow.slice(0, MAX_STEPS);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: byLevel(LEVELS_OF_SARIF, item),
    message: { text: message },
    locations: [
      {
        ...location(reported, file, cwd),
        ...(reported.identity.within === '' ? {} : { logicalLocations: [{ fullyQualifiedName: reported.identity.within }] }),
      },
    ],
    partialFingerprints: {
      'piGuard/v1': fingerprint,
      primaryLocationLineHash: `${lineHash(frame ? frame.before + frame.marked + frame.after : fingerprint)}:1`,
    },
    ...(steps.length === 0
      ? {}
      : {
          codeFlows: [
            {
              threadFlows: [
                {
                  locations: steps.map((step) => ({
                    location: { ...location(step, step.file ?? file, cwd), message: { text: step.note[locale] } },
                  })),
                },
              ],
            },
          ],
        }),
    ...(state === 'known'
      ? {
          suppressions: [{ kind: 'external', status: 'accepted', justification: entry?.reason ?? `accepted ${entry?.since ?? ''}`.trim() }],
        }
      : {}),
    ...(state === 'suppressed'
      ? { suppressions: [{ kind: 'inSource', status: 'accepted', ...(suppressed?.reason ? { justification: suppressed.reason } : {}) }] }
      : {}),
    ...(state === 'new' || state === 'worse' ? { baselineState: state === 'worse' ? 'updated' : 'new' } : { baselineState: 'unchanged' }),
    ...(repair
      ? {
          fixes: [
            {
              description: { text: repair.title[locale] },
              artifactChanges: [
                {
                  artifactLocation: artifact(file, cwd),
                  replacements: repair.replacements.map(({ text, ...span }) => ({
                    deletedRegion: regionOf(span),
                    ...(text === '' ? {} : { insertedContent: { text } }),
                  })),
                },
              ],
            },
          ],
        }
      : {}),
    properties: {
      level: finding.level,
      confidence: finding.confidence,
      kinds: finding.kinds,
      ...(finding.sink === undefined ? {} : { sink: finding.sink }),
      law: lawsOf(item, locale),
      'security-severity': byLevel(SEVERITIES, item),
    },
  };
}

function location(span: Span, file: string, cwd: string): object {
  return { physicalLocation: { artifactLocation: artifact(file, cwd), region: regionOf(span) } };
}

function regionOf({ start, end }: Span): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function artifact(file: string, cwd: string): object {
  return { uri: uriOf(file, cwd), uriBaseId: 'SRCROOT' };
}

/** Sixteen digits of the line as it is shown, white space aside. */
function lineHash(line: string): string {
  return createHash('sha256').update(line.replace(/\s/g, '')).digest('hex').slice(0, 16);
}
