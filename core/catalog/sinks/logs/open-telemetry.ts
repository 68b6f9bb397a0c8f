import { defineSink, type SinkOrigin, type SinkPattern } from '../../define.ts';

const FROM: readonly SinkOrigin[] = [{ module: ['@opentelemetry/api', '@opentelemetry/sdk-trace-base', '@opentelemetry/sdk-trace-node', '@opentelemetry/sdk-trace-web', 'dd-trace', 'opentracing', 'jaeger-client'] }, { receiver: ['span', 'getActiveSpan()', 'startActiveSpan(=>)'] }];
const STARTS: readonly SinkOrigin[] = [FROM[0] as SinkOrigin, { receiver: ['tracer'] }];

/** Spans are kept by whoever runs the tracing, often for months and often abroad. */
export default defineSink({
  id: 'open-telemetry',
  target: 'log',
  name: { en: 'a trace (OpenTelemetry)', 'zh-CN': '链路追踪（OpenTelemetry）' },
  // Dashboards and alerts ask for what stands there.
  isOutput: true,
  doc: 'https://opentelemetry.io/docs/languages/js/instrumentation/#attributes',
  patterns: [
    ...FROM.flatMap((from): SinkPattern[] => [
      { from, members: ['setAttribute', 'setTag', 'setBaggageItem'], values: [0, 1] },
      { from, members: ['setAttributes', 'recordException', 'setStatus', 'updateName', 'addTags', 'log', 'logEvent'], values: [0] },
      { from, members: ['addEvent'], values: [0, 1] },
    ]),
    ...STARTS.map((from): SinkPattern => ({ from, members: ['startSpan', 'startActiveSpan', 'trace'], options: { at: 1, properties: ['attributes', 'tags'] } })),
  ],
  examples: {
    finds: [
      'import { trace } from "@opentelemetry/api"; trace.getActiveSpan().setAttribute("member", phone)',
      'tracer.startActiveSpan("login", (span) => { span.setAttribute("enduser.phone", answer.value); span.end(); })',
      'import tracer from "dd-trace"; tracer.startSpan("login").setTag("member", phone)',
      'span.addTags({ tel: user.phone })',
      'tracer.startActiveSpan("login", (s) => { s.setAttribute("tel", user.phone); s.end(); })',
      'tracer.startActiveSpan("login", { attributes: { tel: phone } }, (span) => span.end())',
      'span.addEvent("login", { tel: user.phone })',
      'span.setStatus({ code: 2, message: `no member ${phone}` })',
      'const active = opentelemetry.trace.getActiveSpan(); span.setAttributes({ phone })',
    ],
    ignores: [
      'span.setAttribute("member", user.id)',
      'span.recordException(error)',
      'tracer.startSpan("login", { attributes: { member: user.id } })',
      'span.setTag("member", user.id)',
      'const field = document.querySelector("input"); field.setAttribute("value", phone)',
      'span.setAttribute("has-phone", Boolean(phone))',
    ],
  },
});
