/** Values that a sink does not show, stores in their proper place, or names as something else. */
import { SECRET_FILES } from '../../catalog/files/settings.ts';
import { kindById } from '../../catalog/kinds.ts';
import { Memo } from '../../memo.ts';
import { runsOnServer } from '../../secrets/constants/client-code.ts';
import { constantText } from '../../sinks/constant-text.ts';
import type { SinkUse, SunkValue } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isOtherThingThan } from '../../sources/names/match-name.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';

/** `const form = new FormData(); console.log(form)`: a browser shows none of its fields. */
export function isShownForm(facts: Facts, { sink }: SinkUse, value: SunkValue, { inside }: SourceHit): boolean {
  if (!inside || sink.id !== 'console') return false;
  let isForm = forms.get(value);
  if (isForm === undefined) forms.set(value, (isForm = isFormOnClient(facts, value)));
  return isForm;
}

/** The values of sinks that are such forms: several sources may be inside of one. */
const forms = new Memo<SunkValue, boolean>();

function isFormOnClient(facts: Facts, { node }: SunkValue): boolean {
  if (unwrap(node).type !== 'Identifier') return false;
  const given = initialValue(node, facts.bindings);
  return given.type === 'NewExpression' && lastName(given.callee) === 'FormData' && !runsOnServer(facts);
}

/** `writeFile(join(root, '.env.local'), …)`: a tool that sets a project up puts the credentials where they belong. */
export function isSecretFile({ bindings }: Facts, { node, sink }: SinkUse, { kind }: SourceHit): boolean {
  if (sink.target !== 'file' || node.type !== 'CallExpression' || kindById(kind)?.category !== 'credential') return false;
  const path = node.arguments[0] && initialValue(node.arguments[0], bindings);
  const last = path?.type === 'CallExpression' ? path.arguments.at(-1) : path;
  return last !== undefined && SECRET_FILES.test(constantText(last, bindings));
}

/** A value that the key of a store names as something else. */
export function isKeptAsOther({ label, labelIsKey }: SunkValue, { kind, evidence }: SourceHit): boolean {
  return labelIsKey === true && label !== undefined && evidence === 'name' && isOtherThingThan(kind, label);
}
