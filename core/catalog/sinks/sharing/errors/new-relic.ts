import { defineSink, type SinkOrigin, type SinkPattern } from '../../../define.ts';

const FROM: readonly SinkOrigin[] = [{ module: ['newrelic', '@newrelic/browser-agent', 'newrelic-react-native-agent'] }, { global: 'newrelic' }];

export default defineSink({
  id: 'new-relic',
  target: 'share',
  name: { en: 'New Relic', 'zh-CN': 'New Relic 监控' },
  doc: 'https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/using-browser-apis/',
  patterns: [
    ...FROM.flatMap((from): SinkPattern[] => [
      { from, members: ['setCustomAttribute', 'addCustomAttribute', 'addCustomSpanAttribute', 'setAttribute'], values: [1], key: 0 },
      { from, members: ['addCustomAttributes', 'addCustomSpanAttributes', 'addToTrace', 'setUserId', 'setUserID', 'setPageViewName'], values: [0] },
      { from, members: ['noticeError', 'recordCustomEvent', 'addPageAction', 'log', 'recordLogEvent'], values: [0, 1] },
    ]),
    { from: { receiver: ['interaction', 'interaction()'] }, members: ['setAttribute'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'const newrelic = require("newrelic"); newrelic.addCustomAttribute("member", phone)',
      'newrelic.setCustomAttribute("tel", user.phone)',
      'newrelic.interaction().setAttribute("phone", answer.value)',
      'import newrelic from "newrelic"; newrelic.noticeError(error, { phone })',
      'newrelic.addPageAction("order", { phone: user.phone })',
    ],
    ignores: [
      'newrelic.setCustomAttribute("member", user.id)',
      'import newrelic from "newrelic"; newrelic.noticeError(error)',
      'newrelic.setErrorHandler(() => phone)',
      'const newrelic = relic(); newrelic.addPageAction("order", { phone })',
    ],
  },
});
