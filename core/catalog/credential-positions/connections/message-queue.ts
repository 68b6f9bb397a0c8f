import { defineCredentialPosition } from '../../define.ts';

export default defineCredentialPosition({
  id: 'message-queue',
  kind: 'service-password',
  name: { en: 'the message broker password', 'zh-CN': '消息队列密码' },
  doc: 'https://amqp-node.github.io/amqplib/channel_api.html#connect',
  isOwnSecret: false,
  variable: 'BROKER_PASSWORD',
  calls: [
    { from: { module: ['amqplib', 'amqplib/callback_api', 'amqp'] }, members: ['connect', 'createConnection'], options: { at: 0, paths: ['password'] } },
    { from: { module: 'mqtt' }, members: ['connect', 'connectAsync'], options: { at: 1, paths: ['password'] } },
    { from: { module: 'kafkajs' }, options: { at: 0, paths: ['sasl.password'] } },
    { from: { module: 'kafkajs' }, members: ['Kafka'], options: { at: 0, paths: ['sasl.password'] } },
    { from: { module: 'nats' }, members: ['connect'], options: { at: 0, paths: ['pass', 'token'] } },
    { from: { module: '@nestjs/microservices', exports: ['ClientProxyFactory'] }, members: ['create'], options: { at: 0, paths: ['options.password'] } },
    { from: { module: 'stompit' }, members: ['connect'], options: { at: 0, paths: ['connectHeaders.passcode'] } },
  ],
  examples: {
    finds: [
      'const amqp = require(\'amqplib\'); amqp.connect({ hostname, username, password: SECRET })',
      'import mqtt from \'mqtt\'; mqtt.connect(url, { username, password: SECRET })',
      'import { connect } from \'nats\'; connect({ servers, user, pass: SECRET })',
      'import { ClientProxyFactory } from \'@nestjs/microservices\'; ClientProxyFactory.create({ transport, options: { host, password: SECRET } })',
      'import { Kafka } from \'kafkajs\'; new Kafka({ brokers, sasl: { mechanism, username, password: SECRET } })',
    ],
    ignores: [
      'import mqtt from \'mqtt\'; mqtt.connect(url, { clientId: SECRET })',
    ],
  },
});
