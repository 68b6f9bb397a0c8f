/** The default of a setting goes: without the setting, what reads it fails instead of using what everybody can read. */
import { Memo } from '../../../memo.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import { isSettingRead } from '../../../secrets/constants/settings.ts';
import { rangeOf, walk } from '../../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../../types.ts';
import { deferredReading } from '../deferred.ts';
import { requiredVariables } from '../refusal.ts';
import { sameDefaultElsewhere, sameDefaultsBeside } from '../same-secret.ts';
import { dropTitle } from '../titles.ts';
import { setUp } from '../set-up.ts';
import { environmentVariables } from './environment-read.ts';
import { sameSettingsBeside, sameSettingsElsewhere } from './same-setting.ts';
import { settingEdits, settingRead } from './setting-read.ts';

/** The repair that drops a default; none where the program refuses it elsewhere, and undefined where a literal is no default. */
export function droppedDefault(facts: Facts, literal: Node): readonly Fix[] | undefined {
  const { parent } = literal;
  const read = parent && settingRead(facts.file.text, parent, literal);
  const isDefault =
    parent?.type === 'LogicalExpression' && parent.right === literal && parent.operator !== '&&' && isSettingRead(parent.left);
  const { holder, variables } =
    isDefault && parent.type === 'LogicalExpression' ? environmentVariables(facts, parent.left) : { holder: '', variables: [] };
  if (variables.length === 0 && !read) return undefined;
  if (isCompared(facts, literal)) return [];
  if (variables.length > 0 && parent?.type === 'LogicalExpression')
    return [ofEnvironment(facts, literal, parent.left, { holder, variables })];
  return read && parent ? [ofSetting(facts, literal, parent)] : undefined;
}

/** The repair of `process.env.X || 'literal'`, in all places that read the variable with this default: one that stayed would let in who knows it. */
function ofEnvironment(
  facts: Facts,
  literal: Node,
  left: Node,
  { holder, variables }: { readonly holder: string; readonly variables: readonly string[] },
): Fix {
  const { file } = facts;
  const whole = literal.parent as Node;
  const read = file.text.slice(...left.range);
  const edits = deferredReading(facts, whole, variables, read) ?? requiredVariables(file, whole, rangeOf(whole), variables, read, holder);
  const [variable = '', ...others] = variables;
  if (others.length > 0) return setUp(facts, { title: dropTitle(undefined, variables), edits, isKnown: true }, undefined);
  const elsewhere = sameDefaultElsewhere(facts, literal, variable);
  const own = withoutRepeated([...edits, ...sameDefaultsBeside(facts, literal, variable)]);
  return setUp(facts, { title: dropTitle(variable, undefined, elsewhere), edits: [...own, ...elsewhere.edits], isKnown: true }, variable);
}

/** The repair of `config.get('x') || 'literal'` and `config.get('x', 'literal')`, in all places that read the setting with this default. */
function ofSetting(facts: Facts, literal: Node, whole: Node): Fix {
  const { file, fixing } = facts;
  const elsewhere = sameSettingsElsewhere(facts, literal, whole);
  const beside = sameSettingsBeside(facts, literal, whole).flatMap((other) => settingEdits(file, other, fixing.program));
  const own = withoutRepeated([...settingEdits(file, whole, fixing.program), ...beside]);
  return setUp(facts, { title: dropTitle(undefined, undefined, elsewhere), edits: [...own, ...elsewhere.edits], isKnown: true }, undefined);
}

function withoutRepeated(edits: readonly Edit[]): Edit[] {
  return edits.filter(
    (edit, index) => edits.findIndex(({ range, text }) => range.start === edit.range.start && text === edit.text) === index,
  );
}

/** Whether the file compares a setting with its default, or lists that among what is no good: such a program means to have it elsewhere. */
function isCompared({ parsed: { tree } }: Facts, literal: Node): boolean {
  return literal.type === 'Literal' && compared.of(tree, () => comparedValues(tree)).has(literal.value);
}

const compared = new Memo<Node, ReadonlySet<unknown>>();

function comparedValues(tree: Node): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  walk(tree, (node) => {
    if (node.type !== 'Literal') return;
    const { parent } = node;
    if (parent.type === 'ArrayExpression' || (parent.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)))
      found.add(node.value);
  });
  return found;
}
