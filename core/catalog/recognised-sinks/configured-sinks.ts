import type { SinkTarget, Text } from '../../types.ts';

/** Targets that a project may declare its own functions for: those that a rule reports. */
export const CONFIGURABLE_TARGETS = ['log', 'storage', 'file', 'url', 'share', 'database', 'response'] as const satisfies readonly SinkTarget[];
export type ConfigurableTarget = (typeof CONFIGURABLE_TARGETS)[number];

/** What a message calls a project's own function, by target; the sink's id is `configured-` and the target. */
export const configuredSinkNames: Readonly<Record<ConfigurableTarget, Text>> = {
  log: { en: 'the project’s own log', 'zh-CN': '项目自己的日志' },
  storage: { en: 'the project’s own storage', 'zh-CN': '项目自己的存储' },
  file: { en: 'a file written by the project’s own function', 'zh-CN': '项目自己写出的文件' },
  share: { en: 'a service that the project’s own function sends to', 'zh-CN': '项目自己上报的服务' },
  database: { en: 'a database written by the project’s own function', 'zh-CN': '项目自己写入的数据库' },
  response: { en: 'a response of the project’s own function', 'zh-CN': '项目自己返回的响应' },
  url: { en: 'an address built by the project’s own function', 'zh-CN': '项目自己拼接的网址' },
};

/** Id of the sinks that a project declares for a target. */
export function configuredSinkId(target: ConfigurableTarget): string {
  return `configured-${target}`;
}
