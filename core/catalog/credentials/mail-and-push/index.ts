// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import brevoApiKey from './brevo-api-key.ts';
import getuiMasterSecret from './getui-master-secret.ts';
import hubspotToken from './hubspot-token.ts';
import jpushMasterSecret from './jpush-master-secret.ts';
import klaviyoApiKey from './klaviyo-api-key.ts';
import mailchimpApiKey from './mailchimp-api-key.ts';
import mailersendToken from './mailersend-token.ts';
import mailgunApiKey from './mailgun-api-key.ts';
import mailgunPrivateKey from './mailgun-private-key.ts';
import mandrillApiKey from './mandrill-api-key.ts';
import resendApiKey from './resend-api-key.ts';
import sendgridApiKey from './sendgrid-api-key.ts';
import twilioApiKey from './twilio-api-key.ts';
import twilioAuthToken from './twilio-auth-token.ts';
import typeformToken from './typeform-token.ts';
import yunpianApiKey from './yunpian-api-key.ts';

export const mailAndPush: readonly Credential[] = [
  brevoApiKey,
  getuiMasterSecret,
  hubspotToken,
  jpushMasterSecret,
  klaviyoApiKey,
  mailchimpApiKey,
  mailersendToken,
  mailgunApiKey,
  mailgunPrivateKey,
  mandrillApiKey,
  resendApiKey,
  sendgridApiKey,
  twilioApiKey,
  twilioAuthToken,
  typeformToken,
  yunpianApiKey,
];
