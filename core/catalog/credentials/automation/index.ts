// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import iftttWebhook from './ifttt-webhook.ts';
import inngestSigningKey from './inngest-signing-key.ts';
import makeWebhook from './make-webhook.ts';
import powerAutomateWebhook from './power-automate-webhook.ts';
import tinesWebhook from './tines-webhook.ts';
import triggerDevKey from './trigger-dev-key.ts';
import zapierWebhook from './zapier-webhook.ts';

export const automation: readonly Credential[] = [
  iftttWebhook,
  inngestSigningKey,
  makeWebhook,
  powerAutomateWebhook,
  tinesWebhook,
  triggerDevKey,
  zapierWebhook,
];
