/** An ESLint parser that reads JavaScript, TypeScript, JSX and Vue components without any configuration. */
import { createParser } from './create-parser.ts';

export const { meta, parseForESLint } = createParser({ tokens: true });
