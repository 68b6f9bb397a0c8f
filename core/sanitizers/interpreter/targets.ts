/** Assignment and destructuring. */
import type { Node } from '../../types.ts';
import { keyName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Environment } from './environment.ts';
import { Dict, List, NotUnderstood, Text, iterate, toNumber, toText, type Value } from './values.ts';

export type Evaluate = (node: Node, environment: Environment) => Value;

/** Binds the names of a pattern: as new variables, or by assignment to what they name. */
export function bind(target: Node, value: Value, environment: Environment, evaluate: Evaluate, isNew: boolean): void {
  const bare = unwrap(target);
  switch (bare.type) {
    case 'Identifier':
      if (isNew) environment.declare(bare.name, value);
      else if (!environment.assign(bare.name, value)) throw new NotUnderstood('assignment');
      return;
    case 'AssignmentPattern':
      bind(bare.left, value === undefined ? evaluate(bare.right, environment) : value, environment, evaluate, isNew);
      return;
    case 'TSParameterProperty':
      throw new NotUnderstood('parameter property');
    case 'ArrayPattern': {
      const items = iterate(value);
      bare.elements.forEach((element, index) => {
        if (!element) return;
        if (element.type === 'RestElement') bind(element.argument, new List(items.slice(index)), environment, evaluate, isNew);
        else bind(element, items[index], environment, evaluate, isNew);
      });
      return;
    }
    case 'ObjectPattern':
      for (const property of bare.properties) {
        const name = property.type === 'Property' ? keyName(property.key, property.computed) : undefined;
        if (property.type !== 'Property' || name === undefined) throw new NotUnderstood('pattern');
        bind(property.value, field(value, name), environment, evaluate, isNew);
      }
      return;
    case 'MemberExpression':
      write(
        evaluate(bare.object, environment),
        bare.computed ? toText(evaluate(bare.property, environment)).text : (memberName(bare) ?? ''),
        value,
      );
      return;
    default:
      throw new NotUnderstood(bare.type);
  }
}

/** Property of an object, an array or a text. */
export function field(value: Value, name: string): Value {
  if (value instanceof Dict) return value.entries.get(name);
  if (value instanceof List) {
    if (name === 'length') return value.items.length;
    if (/^\d+$/.test(name)) return value.items[Number(name)];
    if (value.named.has(name)) return value.named.get(name);
  }
  if (value instanceof Text) {
    if (name === 'length') return value.length;
    if (/^\d+$/.test(name)) return Number(name) < value.length ? value.cut(Number(name), Number(name) + 1) : undefined;
  }
  throw new NotUnderstood(`property ${name}`);
}

function write(object: Value, name: string, value: Value): void {
  if (object instanceof Dict) object.entries.set(name, value);
  else if (object instanceof List && name === 'length') object.items.length = toNumber(value);
  else if (object instanceof List && /^\d{1,3}$/.test(name)) object.items[Number(name)] = value;
  else if (!(object instanceof Text)) throw new NotUnderstood('write');
}
