import { definePasswordOf } from '../../../passwords/define-password.ts';

export default definePasswordOf({
  id: 'service-password',
  name: { en: 'service password', 'zh-CN': '服务账号密码' },
  called: [
    { among: ['pass', 'pwd'], endings: ['rootpassword', 'rootpass', 'rootpwd'], name: { en: 'root password', 'zh-CN': 'root 密码' } },
    { among: ['store', 'key'], endings: ['storepassword', 'storepass', 'keypass', 'keypassword'], name: { en: 'keystore password', 'zh-CN': '密钥库密码' } },
  ],
  terms: {
    en: {
      high: [
        'root pwd', 'root pass', 'root password', 'ssh pass', 'ssh password', 'ssh pwd', 'ftp pass', 'ftp password',
        'ftp pwd', 'sftp password', 'mq pass', 'mq password', 'rabbitmq pass', 'rabbitmq password',
        'rabbitmq default pass', 'rabbit pass', 'rabbit password', 'activemq password', 'kafka password', 'store pass',
        'key pass', 'keypass', 'storepass', 'keystore password', 'truststore password', 'key store password',
        'trust store password', 'registry password', 'docker password', 'proxy password', 'ldap password',
        'ldap bind password', 'sonar password', 'jenkins password', 'nexus password', 'nacos password',
        'grafana password', 'become pass', 'become password', 'elastic password', 'elasticsearch password', 'minio root password',
      ],
    },
    pinyin: {
      high: [
        'fuwuqimima',
      ],
    },
    zh: {
      high: [
        '服务器密码', 'ssh密码', 'ftp密码', 'root密码',
      ],
    },
  },
  examples: {
    finds: [
      'sshPass', 'ansible_become_pass', 'RABBITMQ_DEFAULT_PASS', 'keystorePassword', '服务器密码',
    ],
    ignores: [
      'rootPath', 'sshKey', 'ftpPassive',
    ],
  },
});
