import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'remote-login',
  kind: 'service-password',
  name: { en: 'the password of this connection', 'zh-CN': '该连接的密码' },
  doc: 'https://github.com/mscdex/ssh2#client-methods',
  isOwnSecret: false,
  variable: 'REMOTE_PASSWORD',
  calls: [
    { from: { module: ['ssh2', 'ssh2-sftp-client', 'node-ssh', 'ftp', 'basic-ftp', 'ssh2-promise', 'promise-ftp'] }, members: ['connect', 'access'], options: { at: 0, paths: ['password', 'passphrase', 'privateKey'] } },
    { from: { module: ['imap', 'imapflow', 'imap-simple'] }, options: { at: 0, paths: ['password', 'auth.pass'] } },
    { from: { module: 'imap-simple' }, members: ['connect'], options: { at: 0, paths: ['imap.password'] } },
    { from: { module: ['ldapjs', 'ldapts'] }, members: ['bind'], args: [1] },
    { from: { module: ['@elastic/elasticsearch', '@opensearch-project/opensearch', 'elasticsearch'] }, options: { at: 0, paths: ['auth.password', 'auth.apiKey'] } },
    { from: { module: 'neo4j-driver' }, members: ['basic'], args: [1] },
    { from: { module: 'cassandra-driver' }, options: { at: 0, paths: ['credentials.password'] } },
    { from: { module: 'cassandra-driver' }, members: ['PlainTextAuthProvider'], args: [1] },
  ],
  examples: {
    finds: [
      'const { Client } = require(\'ssh2\'); const conn = new Client(); conn.connect({ host, username, password: SECRET })',
      'import * as ftp from \'basic-ftp\'; const client = new ftp.Client(); await client.access({ host, user, password: SECRET })',
      'import { ImapFlow } from \'imapflow\'; new ImapFlow({ host, auth: { user, pass: SECRET } })',
      'import ldap from \'ldapjs\'; const client = ldap.createClient({ url }); client.bind(dn, SECRET, done)',
      'import { Client } from \'@elastic/elasticsearch\'; new Client({ node, auth: { username, password: SECRET } })',
      'import neo4j from \'neo4j-driver\'; neo4j.driver(url, neo4j.auth.basic(user, SECRET))',
    ],
    ignores: [
      'import ldap from \'ldapjs\'; const client = ldap.createClient({ url: SECRET }); client.bind(SECRET, process.env.LDAP_PASSWORD, done)',
      'import { Client } from \'@elastic/elasticsearch\'; new Client({ node: SECRET, auth: { username: SECRET, password: env.password } })',
    ],
  },
});
