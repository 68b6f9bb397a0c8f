import { defineSink, type SinkOrigin, type SinkPattern } from '../define.ts';

const FROM: readonly SinkOrigin[] = [{ module: ['@opentelemetry/api', '@opentelemetry/sdk-trace-base', '@opentelemetry/sdk-trace-node', '@opentelemetry/sdk-trace-web'] }, { receiver: ['span', 'getActiveSpan()'] }];

/** Spans are kept by whoever runs the tracing, often for months and often abroad. */
export default defineSink({
  id: 'open-telemetry',
  target: 'log',
  name: { en: 'a trace (OpenTelemetry)', 'zh-CN': '链路追踪（OpenTelemetry）' },
  doc: 'https://opentelemetry.io/docs/languages/js/instrumentation/#attributes',
  patterns: FROM.flatMap((from): SinkPattern[] => [
    { from, members: ['setAttribute'], values: [0, 1] },
    { from, members: ['setAttributes', 'recordException', 'setStatus', 'updateName'], values: [0] },
    { from, members: ['addEvent'], values: [0, 1] },
  ]),
  examples: {
    finds: [
      'import { trace } from "@opentelemetry/api"; trace.getActiveSpan().setAttribute("member", phone)',
      'tracer.startActiveSpan("login", (span) => { span.setAttribute("enduser.phone", answer.value); span.end(); })',
      'span.addEvent("login", { tel: user.phone })',
      'span.setStatus({ code: 2, message: `no member ${phone}` })',
      'const active = opentelemetry.trace.getActiveSpan(); span.setAttributes({ phone })',
    ],
    ignores: [
      'span.setAttribute("member", user.id)',
      'span.recordException(error)',
      'const field = document.querySelector("input"); field.setAttribute("value", phone)',
      'span.setAttribute("has-phone", Boolean(phone))',
    ],
  },
});
