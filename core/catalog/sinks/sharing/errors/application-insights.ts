import { defineSink } from '../../../define.ts';

const TRACKS = ['trackEvent', 'trackTrace', 'trackException', 'trackMetric', 'trackPageView', 'trackRequest', 'trackDependency', 'setAuthenticatedUserContext'];

export default defineSink({
  id: 'application-insights',
  target: 'share',
  name: { en: 'Application Insights', 'zh-CN': 'Application Insights 监控' },
  doc: 'https://learn.microsoft.com/azure/azure-monitor/app/api-custom-events-metrics',
  patterns: [
    { from: { module: ['applicationinsights', '@microsoft/applicationinsights-web', '@microsoft/applicationinsights-web-basic'] }, members: TRACKS },
    { from: { receiver: ['appInsights', 'defaultClient', 'telemetryClient'] }, members: TRACKS },
  ],
  examples: {
    finds: [
      'import appInsights from "applicationinsights"; appInsights.defaultClient.trackEvent({ name: "login", properties: { phone } })',
      'import { ApplicationInsights } from "@microsoft/applicationinsights-web"; const watch = new ApplicationInsights({}); watch.trackTrace({ message: user.phone })',
      'appInsights.trackException({ exception: error, properties: { tel: user.phone } })',
    ],
    ignores: ['appInsights.trackEvent({ name: "login", properties: { id: user.id } })', 'appInsights.startTrackPage(phone)', 'insights.trackEvent({ phone })'],
  },
});
