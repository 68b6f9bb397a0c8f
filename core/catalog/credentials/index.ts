// Generated from the files below it by `npm run update`; do not edit.
import type { Credential } from '../define.ts';
import { automation } from './automation/index.ts';
import { chats } from './chats/index.ts';
import { chineseModelServices } from './chinese-model-services/index.ts';
import { clouds } from './clouds/index.ts';
import { codeHosting } from './code-hosting/index.ts';
import { databases } from './databases/index.ts';
import { delivery } from './delivery/index.ts';
import { hosting } from './hosting/index.ts';
import { identity } from './identity/index.ts';
import { keyMaterial } from './key-material/index.ts';
import { mailAndPush } from './mail-and-push/index.ts';
import { maps } from './maps/index.ts';
import { modelServices } from './model-services/index.ts';
import { monitoring } from './monitoring/index.ts';
import { packages } from './packages/index.ts';
import { payments } from './payments/index.ts';
import { platforms } from './platforms/index.ts';

/** Every format, by id. */
export const credentials: readonly Credential[] = [
  ...automation,
  ...chats,
  ...chineseModelServices,
  ...clouds,
  ...codeHosting,
  ...databases,
  ...delivery,
  ...hosting,
  ...identity,
  ...keyMaterial,
  ...mailAndPush,
  ...maps,
  ...modelServices,
  ...monitoring,
  ...packages,
  ...payments,
  ...platforms,
].sort((first, second) => (first.id < second.id ? -1 : 1));
