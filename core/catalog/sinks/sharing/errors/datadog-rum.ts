import { defineSink } from '../../../define.ts';

const DATADOG = ['@datadog/browser-rum', '@datadog/browser-rum-slim', '@datadog/browser-logs', '@datadog/mobile-react-native'];
const MEMBERS = ['setUser', 'setUserProperty', 'addAction', 'addError', 'setGlobalContext', 'setGlobalContextProperty', 'addRumGlobalContext', 'log', 'debug', 'info', 'warn', 'error'];

export default defineSink({
  id: 'datadog-rum',
  target: 'share',
  name: { en: 'Datadog', 'zh-CN': 'Datadog 监控' },
  doc: 'https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/',
  patterns: [
    { from: { module: DATADOG }, members: MEMBERS },
    { from: { global: ['DD_RUM', 'DD_LOGS', 'datadogRum', 'datadogLogs'] }, members: MEMBERS },
  ],
  examples: {
    finds: [
      'import { datadogRum } from "@datadog/browser-rum"; datadogRum.setUser({ id: user.id, phone: user.phone })',
      'import { datadogLogs } from "@datadog/browser-logs"; datadogLogs.logger.info("login", { phone })',
      'DD_RUM.addAction("pay", { tel: phone })',
    ],
    ignores: [
      'import { datadogRum } from "@datadog/browser-rum"; datadogRum.setUser({ id: user.id })',
      'import { datadogRum } from "@datadog/browser-rum"; datadogRum.init({ site: phone })',
      'const DD_RUM = drum(); DD_RUM.addAction(phone)',
    ],
  },
});
