import { createEslintSetup } from './eslint-setup.ts';
import { createPlugin } from './plugin.ts';

export default createPlugin(createEslintSetup());
