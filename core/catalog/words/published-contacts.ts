/** Words beside contacts that are published: whoever has them is an organisation or a service, no person. */

/** Properties with the mailbox that a service sends from, or has replies sent to. */
export const senderFields: readonly string[] = ['from', 'sender', 'replyTo', 'reply_to', 'fromEmail', 'from_email', 'senderEmail', 'mailFrom', 'noReply', 'noreply'];

/** Settings of a mail server: beside two of them, an account is the service's own. */
export const mailSettings: readonly string[] = ['host', 'port', 'secure', 'service', 'smtp', 'from', 'transport', 'subject_prefix', 'subjectPrefix'];

/** What registers a company or its trade, each as words. */
export const organisationFields: readonly string[] = [
  'gstin', 'gst number', 'gst no', 'vat number', 'vat no', 'tax number', 'tax no', 'trade licence', 'trade license', 'business license', 'business licence', 'license number', 'company number', 'registration number', 'opening hours', 'openinghours',
  'drug license', 'credit code', 'social credit code', 'website', 'logo url', 'siret', 'siren', 'ein', 'abn',
];
