import type { FlowContext } from '../flow/context.ts';

/** Whether a name alone is sufficient evidence of personal information or a credential. */
export function isEvidentName({ vocabulary }: Pick<FlowContext, 'vocabulary'>, name: string): boolean {
  const match = vocabulary.match(name);
  if (match) return match.confidence !== 'low';
  const person = vocabulary.personObject(name);
  return person !== undefined && person !== 'low';
}
