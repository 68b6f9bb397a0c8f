import { defineSink } from '../../../define.ts';

const EVENTS = ['event', 'check'];

export default defineSink({
  id: 'statsd',
  target: 'share',
  name: { en: 'DogStatsD', 'zh-CN': 'DogStatsD 监控' },
  doc: 'https://docs.datadoghq.com/developers/dogstatsd/?code-lang=nodejs',
  patterns: [
    { from: { module: ['hot-shots', 'node-dogstatsd', 'dogstatsd'] }, members: EVENTS },
    { from: { module: ['hot-shots', 'node-dogstatsd', 'dogstatsd', 'statsd-client', 'node-statsd'] }, members: ['increment', 'decrement', 'gauge', 'histogram', 'distribution', 'timing', 'set', 'unique'] },
  ],
  examples: {
    finds: [
      'import StatsD from "hot-shots"; const client = new StatsD(); client.event("login", "a user signed in", {}, { tel: user.phone })',
      'const StatsD = require("hot-shots"); const statsd = new StatsD({ port: 8125 }); statsd.increment("logins", 1, [`phone:${phone}`])',
    ],
    ignores: [
      'import StatsD from "hot-shots"; const client = new StatsD(); client.increment("logins", 1, { plan: user.plan })',
      'import StatsD from "hot-shots"; const client = new StatsD({ host: process.env.HOST }); client.timing("lookup", Date.now() - begin)',
    ],
  },
});
