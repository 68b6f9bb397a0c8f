/**
 * What the readers of reports demand, written from their pages, for the parts that are written: SARIF 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), GitLab's Code Quality
 * (https://docs.gitlab.com/ci/testing/code_quality) and its security report (https://gitlab.com/gitlab-org/security-products/security-report-schemas).
 */
const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 1 };
const closed = (properties: Record<string, object>, required: readonly string[]): object => ({ type: 'object', properties, required, additionalProperties: false });
const list = (items: object): object => ({ type: 'array', items });

const message = closed({ text }, ['text']);
const artifact = closed({ uri: { type: 'string', pattern: '^(?!/|[a-z]+:)[A-Za-z0-9%._~!$&\'()*+,;=@/-]+$' }, uriBaseId: text }, ['uri']);
const region = closed({ startLine: count, startColumn: count, endLine: count, endColumn: count }, ['startLine']);
const physical = closed({ artifactLocation: artifact, region }, ['artifactLocation']);
const location = closed({ physicalLocation: physical, message, logicalLocations: list(closed({ fullyQualifiedName: text }, ['fullyQualifiedName'])) }, ['physicalLocation']);
const level = { enum: ['none', 'note', 'warning', 'error'] };
const taxon = closed({ id: text, name: text, helpUri: { type: 'string', pattern: '^https://' }, shortDescription: message }, ['id']);
const taxonomy = closed({ name: text, organization: text, informationUri: text, isComprehensive: { type: 'boolean' }, shortDescription: message, taxa: list(taxon) }, ['name']);
const relationship = closed({ target: closed({ id: text, toolComponent: closed({ name: text, index: { type: 'integer', minimum: 0 } }, []) }, ['id']), kinds: list(text) }, ['target']);
const rule = closed({ id: text, name: text, shortDescription: message, fullDescription: message, help: closed({ text, markdown: text }, ['text']), helpUri: { type: 'string', pattern: '^https://' }, defaultConfiguration: closed({ level }, []), relationships: list(relationship), properties: { type: 'object', properties: { tags: list(text), 'security-severity': { type: 'string', pattern: '^\\d+\\.\\d$' } }, required: ['tags', 'security-severity'] } }, ['id']);
const replacement = closed({ deletedRegion: region, insertedContent: closed({ text }, ['text']) }, ['deletedRegion']);
const fix = closed({ description: message, artifactChanges: { type: 'array', minItems: 1, items: closed({ artifactLocation: artifact, replacements: { type: 'array', minItems: 1, items: replacement } }, ['artifactLocation', 'replacements']) } }, ['artifactChanges']);
const result = closed(
  {
    ruleId: text, ruleIndex: { type: 'integer', minimum: 0 }, level, message, locations: { type: 'array', items: location, minItems: 1 }, partialFingerprints: { type: 'object', additionalProperties: text },
    codeFlows: list(closed({ threadFlows: { type: 'array', minItems: 1, items: closed({ locations: { type: 'array', minItems: 1, items: closed({ location }, ['location']) } }, ['locations']) } }, ['threadFlows'])),
    suppressions: list(closed({ kind: { enum: ['inSource', 'external'] }, status: { enum: ['accepted', 'underReview', 'rejected'] }, justification: text }, ['kind'])), baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] }, fixes: list(fix), properties: { type: 'object' },
  },
  ['message', 'ruleId', 'level', 'locations', 'partialFingerprints'],
);
const notification = closed({ level, message, locations: list(location) }, ['message']);

export const SARIF = closed(
  {
    $schema: text,
    version: { const: '2.1.0' },
    runs: list(
      closed(
        {
          tool: closed({ driver: closed({ name: text, semanticVersion: text, informationUri: text, language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' }, rules: list(rule), supportedTaxonomies: list(closed({ name: text, index: { type: 'integer' } }, ['name'])) }, ['name']) }, ['driver']),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          originalUriBaseIds: { type: 'object', additionalProperties: closed({ description: message, uri: text }, []) },
          taxonomies: list(taxonomy),
          invocations: list(closed({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) }, ['executionSuccessful'])),
          results: list(result),
        },
        ['tool', 'results'],
      ),
    ),
  },
  ['version', 'runs'],
);

export const CODE_QUALITY = list(
  closed(
    { type: { const: 'issue' }, check_name: text, description: text, categories: list(text), severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] }, fingerprint: { type: 'string', pattern: '^[0-9a-f]{40}$' }, location: closed({ path: { type: 'string', pattern: '^(?!\\./|/)' }, lines: closed({ begin: count, end: count }, ['begin']) }, ['path', 'lines']) },
    ['check_name', 'description', 'fingerprint', 'severity', 'location'],
  ),
);

const tool = closed({ id: text, name: text, version: text, vendor: closed({ name: text }, ['name']) }, ['id', 'name', 'version', 'vendor']);
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };

export const SAST = closed(
  {
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    scan: closed({ analyzer: tool, scanner: tool, type: { const: 'sast' }, start_time: time, end_time: time, status: { enum: ['success', 'failure'] }, messages: list(closed({ level: { enum: ['info', 'warn', 'fatal'] }, value: text }, ['level', 'value'])) }, ['analyzer', 'scanner', 'type', 'start_time', 'end_time', 'status']),
    vulnerabilities: list(
      closed(
        { id: text, category: text, name: { type: 'string', maxLength: 255 }, description: text, severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] }, solution: text, location: closed({ file: text, start_line: count, end_line: count, method: text }, ['file']), identifiers: { type: 'array', minItems: 1, maxItems: 20, items: closed({ type: text, name: text, value: text, url: { type: 'string', pattern: '^https://' } }, ['type', 'name', 'value']) } },
        ['id', 'location', 'identifiers'],
      ),
    ),
  },
  ['version', 'vulnerabilities', 'scan'],
);
