import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'google-analytics',
  target: 'share',
  name: { en: 'Google Analytics', 'zh-CN': '谷歌分析' },
  doc: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events',
  patterns: [
    { from: { global: ['gtag', 'ga', '__gaTracker'] } },
    { from: { global: ['dataLayer', '_gaq'] }, members: ['push'] },
    { from: { module: ['react-ga', 'react-ga4', 'vue-gtag', 'vue-gtag-next', 'ga-gtag', 'universal-analytics', 'react-gtm-module'] }, members: ['event', 'set', 'gtag', 'send', 'pageview', 'dataLayer', 'customMap', 'ga'] },
    { from: { module: ['firebase/analytics'], exports: ['logEvent', 'setUserProperties', 'setUserId'] } },
    { from: { module: '@react-native-firebase/analytics' }, members: ['logEvent', 'setUserProperty', 'setUserProperties', 'setUserId', 'logLogin', 'logSignUp'] },
    { from: { module: '@react-native-firebase/analytics', exports: ['logEvent', 'setUserProperty', 'setUserProperties', 'setUserId'] } },
  ],
  examples: {
    finds: [
      'gtag("event", "sign_up", { phone })',
      'ga("send", "event", "order", "submit", phone)',
      'dataLayer.push({ event: "login", userPhone: user.phone })',
      'import ReactGA from "react-ga4"; ReactGA.event({ category: "order", label: phone })',
      'import { logEvent } from "firebase/analytics"; logEvent(analytics, "login", { phone })',
      'import analytics from "@react-native-firebase/analytics"; analytics().logEvent("login", { phone })',
      'import { getAnalytics, logEvent } from "@react-native-firebase/analytics"; logEvent(getAnalytics(), "login", { phone })',
    ],
    ignores: [
      'import analytics from "@react-native-firebase/analytics"; analytics().logEvent("start", { fixes: user.phones.length })',
      'gtag("event", "sign_up", { method: "sms" })',
      'gtag("config", "G-X", { user_id: user.id })',
      'const dataLayer = []; dataLayer.push(phone)',
      'import { event } from "./party"; event({ phone })',
    ],
  },
});
