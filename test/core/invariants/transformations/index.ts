/** Changes of a program's text that change nothing of what it does. None but the last moves a line, and none touches what names say. */
import type { Transformation } from './edits.ts';
import { arrowsToFunctions, functionsToArrows, withUnrelatedLog } from './functions.ts';
import { renamed, reordered } from './names.ts';
import { assignToSpread, destructured, membersInBrackets, spreadToAssign } from './objects.ts';
import { thenToAwait } from './promises.ts';
import { inFunction, throughIdentity, withTemporary } from './temporaries.ts';
import { constantsExtracted, templatesJoined } from './texts.ts';

/** Every transformation, by what it does. */
export const TRANSFORMATIONS: Readonly<Record<string, Transformation>> = {
  'a temporary is introduced': withTemporary,
  'a value passes an identity': throughIdentity,
  'a value is wrapped in a function': inFunction,
  'neutral locals are renamed': renamed,
  'arrows become functions': arrowsToFunctions,
  'functions become arrows': functionsToArrows,
  'an unrelated log line is added': withUnrelatedLog,
  'a spread becomes Object.assign': spreadToAssign,
  'Object.assign becomes a spread': assignToSpread,
  'members are read in brackets': membersInBrackets,
  'a constant is taken by destructuring': destructured,
  'then becomes await': thenToAwait,
  'a template becomes joined texts': templatesJoined,
  'a constant is extracted': constantsExtracted,
  'functions change places': reordered,
};
