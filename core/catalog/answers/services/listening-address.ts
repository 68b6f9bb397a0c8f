import { defineAnswer } from '../../define-answer.ts';

/** Where a server listens: an address of the machine, of which nobody lives there. */
export default defineAnswer({
  id: 'listening-address',
  doc: 'https://nodejs.org/api/net.html#serveraddress',
  calls: [
    { from: { receiver: ['server', 'srv', 'app', 'fastify', 'socket', 'listener', 'instance', 'wss', 'http', 'https', 'udp', 'tcp'] }, members: ['address', 'listen'] },
    { from: { module: ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram', 'fastify', 'express', 'koa', 'ws'] }, members: ['address', 'listen'] },
  ],
  fields: [],
  examples: {
    finds: [
      'server.listen(3000, (res) => { console.log(res.phone) })',
    ],
    ignores: [
      'fastify.listen({ port: 3000 }, function (err, address) { fastify.log.info(`listening on ${address}`) })',
      'app.listen({ port: 3000 }).then((addr) => console.log("listening", addr))',
      'const address = await app.listen(3000); console.log("listening on", address)',
      'const addr = server.address(); console.log("listening on " + addr, addr.address, addr.port)',
      'const { address: ip } = server.address(); console.log(ip)',
      'server.listen(0, () => { const { address, port } = server.address(); console.log(address, port) })',
      'import { createServer } from "node:http"; const web = createServer(); console.log(web.address().address)',
    ],
  },
});
