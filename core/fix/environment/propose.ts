/** A literal credential of server code → an environment variable. In code that users receive there is no such repair. */
import { EGG_KEYS } from '../../catalog/files/settings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isTriedHere } from '../../secrets/passwords/tried-here.ts';
import { runsOnClient, runsOnServer } from '../../secrets/constants/client-code.ts';
import { keyName, rangeOf, staticText } from '../../syntax/tree.ts';
import type { Edit, Fix, Node, Range } from '../../types.ts';
import { unknownFieldFix } from '../unknown-field.ts';
import { declarationsLeftUnread } from '../last-reads.ts';
import { accountListFix } from './account-list.ts';
import { accountOfRecord } from './names/account-record.ts';
import { isOfEnvironment } from './defaults/environment-read.ts';
import { droppedDefault } from './defaults/dropped.ts';
import { deferredReading } from './deferred.ts';
import { earlyLoading, withLoading } from './filling/early-loading.ts';
import { isForTests } from './for-tests.ts';
import { isReadTooEarly } from './import-time.ts';
import { knownName } from './names/known-name.ts';
import { environmentName, type Naming } from './names/name.ts';
import { accountName, wantedName, withOtherSecrets } from './names/wanted-name.ts';
import { requiredVariable } from './refusal.ts';
import { isScript } from './script.ts';
import { commentOfPassword, toldEdits, withTold } from './told.ts';
import { NOWHERE, editsOf, guidesWith, otherSecretsBeside, sameSecretElsewhere, sameSecretsBeside } from './same-secret.ts';
import { eggTitle, readTitle } from './titles.ts';
import { setUp } from './set-up.ts';

/** Parents in whose place of the value any expression may stand. */
const HOLDERS = new Set([
  'Property',
  'PropertyDefinition',
  'VariableDeclarator',
  'CallExpression',
  'NewExpression',
  'ArrayExpression',
  'ConditionalExpression',
  'ReturnStatement',
  'ArrowFunctionExpression',
]);

/**
 * Reads a literal from the environment, or drops it where it is the default of a setting. `isServerCode`: the library
 * that is given it runs on servers only. The literal is written nowhere; the list of variables gets the name alone.
 */
export function proposeEnvironment(facts: Facts, literal: Node, naming: Naming, isServerCode: boolean): Fix[] {
  if (!mayRead(facts, literal, isServerCode) || isTriedHere(facts, literal)) return [];
  if (!isReadTooEarly(facts, literal) || mayBeDeferred(facts, literal)) return readingFixes(facts, literal, naming);
  const loading = earlyLoading(facts);
  return loading ? readingFixes(facts, literal, naming).map((fix) => withLoading(fix, loading)) : [];
}

/** The same, wherever the environment is filled. */
function readingFixes(facts: Facts, literal: Node, naming: Naming): Fix[] {
  const dropped = droppedDefault(facts, literal);
  if (dropped) return [...dropped];
  const unknown = unknownFieldFix(facts, literal);
  if (unknown) return [unknown];
  const ofStaff = accountListFix(facts, literal);
  if (ofStaff) return [ofStaff];
  const isOfRecords = isOneOfRecords(literal, naming.name);
  const account = isOfRecords ? accountOfRecord(literal) : undefined;
  if (!isReplaceable(literal) || (isOfRecords && account === undefined) || isVariableName(literal)) return [];
  if (account !== undefined) return accountFix(facts, literal, account, naming);
  const isChecked = EGG_CONFIG.test(facts.file.path) && EGG_KEYS.has(naming.fallback ?? '');
  if (isChecked) {
    const name = environmentName(naming);
    const edits = [{ range: rangeOf(literal), text: `process.env.${name}` }, ...declarationsLeftUnread(facts, [literal])];
    return [setUp(facts, { title: eggTitle(name), edits }, name)];
  }
  const beside = sameSecretsBeside(facts, literal);
  const unlike = withOtherSecrets(otherSecretsBeside(facts, literal), literal);
  const name = wantedName(facts, literal, { naming, beside, unlike });
  // Scripts of their own share a password by chance.
  const others = isScript(facts) ? { ...NOWHERE, left: guidesWith(facts, literal) } : sameSecretElsewhere(facts, literal, name);
  const said = literal.type === 'Literal' && typeof literal.value === 'string' ? toldEdits(facts, literal.value, name) : [];
  const told = said.length > 0 ? said : commentOfPassword(facts, literal);
  const deferred = beside.length === 0 ? deferredReading(facts, literal, [name], `process.env.${name}`) : undefined;
  const own = deferred ?? editsOf(facts.file, [literal, ...beside], name);
  const edits = [...withTold(facts.file.text, own, told), ...others.edits];
  return [
    setUp(facts, { title: readTitle(name, others, said.length > 0 ? 'named' : told.length > 0 ? 'taken out' : undefined), edits }, name),
  ];
}

/**
 * Reads a part of a text from the environment: of an address that is requested, or of a command. `secret` stands once in the text of
 * `node`.
 */
export function proposePartEnvironment(facts: Facts, node: Node | undefined, secret: string, naming: Naming): Fix[] {
  const { text } = facts.file;
  const first = node ? text.slice(...node.range).indexOf(secret) : -1;
  if (!node || first < 0 || !mayRead(facts, node, false) || isReadTooEarly(facts, node) || isTriedHere(facts, node)) return [];
  const at: Range = { start: node.range[0] + first, end: node.range[0] + first + secret.length };
  if (text.slice(at.end, node.range[1]).includes(secret)) return [];
  const isTemplate = node.type === 'TemplateLiteral' && node.parent.type !== 'TaggedTemplateExpression';
  if (!isTemplate && !mayBeTemplate(node, text)) return [];
  const name = knownName(facts, environmentName(naming));
  const [start, end] = node.range;
  const quotes = isTemplate ? [] : [start, end - 1].map((quote): Edit => ({ range: { start: quote, end: quote + 1 }, text: '`' }));
  const edits = requiredVariable(facts.file, node, at, name).map((edit) =>
    edit.range === at ? { ...edit, text: `\${${edit.text}}` } : edit,
  );
  return [setUp(facts, { title: readTitle(name), edits: [...edits, ...quotes] }, name)];
}

/** Whether a text in quotes may as well stand in backticks. */
function mayBeTemplate(node: Node, text: string): boolean {
  const parent = node.parent as Node | undefined;
  if (node.type !== 'Literal' || typeof node.value !== 'string' || /[`\\]|\$\{/.test(text.slice(...node.range))) return false;
  return isReplaceable(node) || (parent?.type === 'BinaryExpression' && parent.operator === '+');
}

/** Whether a literal, or the read that it is the default of, may be read later: nothing else in the file has the same secret. */
function mayBeDeferred(facts: Facts, literal: Node): boolean {
  const read = literal.parent?.type === 'LogicalExpression' ? literal.parent : literal;
  return sameSecretsBeside(facts, literal).length === 0 && deferredReading(facts, read, ['X'], 'process.env.X') !== undefined;
}

/** Whether code may read the environment: it runs on a server, or is a script that somebody starts, and is no test; `literal`: what is read from there. */
function mayRead(facts: Facts, literal: Node, isServerCode: boolean): boolean {
  if (facts.roles.has('mock') || isForTests(literal)) return false;
  if (isScript(facts)) return !runsOnClient(facts);
  if (facts.roles.has('test')) return false;
  return isServerCode || runsOnServer(facts) || (facts.fixing.isServerPackage === true && !runsOnClient(facts));
}

/** The configuration of all environments of egg, which refuses to sign a cookie without keys. https://www.eggjs.org/core/cookie-and-session */
const EGG_CONFIG = /(?:^|[/\\])config[/\\]config\.\w+\.[jt]s$/;

function isReplaceable(literal: Node): boolean {
  const parent = literal.parent as Node | undefined;
  // The literal is assigned to an environment variable: read from the environment, the variable would be set to itself.
  if (parent?.type === 'AssignmentExpression') return parent.operator === '=' && parent.right === literal && !isOfEnvironment(parent.left);
  if (parent?.type === 'Property') return parent.value === literal && parent.parent.type === 'ObjectExpression';
  // A list of several texts holds several values, and a single variable is only one.
  if (parent?.type === 'ArrayExpression') return parent.elements.length === 1;
  return HOLDERS.has(parent?.type ?? '');
}

/** Whether a text is itself the name of a variable, which something else looks up. */
function isVariableName(literal: Node): boolean {
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(staticText(literal) ?? '');
}

/** Whether other records of the list have a value under the same name: a single variable cannot hold all of these values. */
function isOneOfRecords(literal: Node, name: string | undefined): boolean {
  const property = literal.parent;
  const list = property?.type === 'Property' ? property.parent.parent : undefined;
  if (property?.type !== 'Property' || list?.type !== 'ArrayExpression' || list.elements.length < 2) return false;
  const key = keyName(property.key, property.computed);
  return (
    key !== undefined &&
    key === name &&
    list.elements.every(
      (record) =>
        record?.type === 'ObjectExpression' &&
        record.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === key),
    ) &&
    // One password of all of them is one variable.
    !list.elements.every(
      (record) =>
        record?.type === 'ObjectExpression' &&
        record.properties.some(
          (item) => item.type === 'Property' && keyName(item.key, item.computed) === key && staticText(item.value) === staticText(literal),
        ),
    )
  );
}

/** The repair of one of several records with passwords of their own: its variable is called after its account. */
function accountFix(facts: Facts, literal: Node, account: string, naming: Naming): Fix[] {
  const name = accountName(facts, literal, account, naming);
  return [setUp(facts, { title: readTitle(name), edits: editsOf(facts.file, [literal], name) }, name)];
}
