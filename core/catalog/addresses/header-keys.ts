/** Interfaces that take in a header what many requests give them in their query: in the header no log of an address has it. */
export interface HeaderKey {
  /** End of the host. */
  readonly host: string;
  /** The interface's own documentation of the header. */
  readonly doc: string;
  readonly parameters: readonly string[];
  readonly header: string;
  /** What stands before the value in the header. */
  readonly scheme?: 'Bearer';
}

const BEARER = { header: 'Authorization', scheme: 'Bearer' } as const;

export const headerKeys: readonly HeaderKey[] = [
  { host: 'generativelanguage.googleapis.com', doc: 'https://ai.google.dev/gemini-api/docs/api-key', parameters: ['key'], header: 'x-goog-api-key' },
  { host: 'googleapis.com', doc: 'https://developers.google.com/identity/protocols/oauth2/web-server#callinganapi', parameters: ['access_token'], ...BEARER },
  { host: 'graph.facebook.com', doc: 'https://developers.facebook.com/docs/whatsapp/cloud-api/get-started', parameters: ['access_token'], ...BEARER },
  { host: 'graph.instagram.com', doc: 'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/messaging-api', parameters: ['access_token'], ...BEARER },
  { host: 'api.github.com', doc: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api', parameters: ['access_token'], ...BEARER },
  { host: 'slack.com', doc: 'https://docs.slack.dev/authentication/tokens', parameters: ['token'], ...BEARER },
  { host: 'gitlab.com', doc: 'https://docs.gitlab.com/api/rest/authentication/', parameters: ['private_token'], header: 'PRIVATE-TOKEN' },
];
