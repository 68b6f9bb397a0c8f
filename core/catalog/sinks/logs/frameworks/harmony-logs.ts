import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'harmony-logs',
  target: 'log',
  name: { en: 'the HarmonyOS log', 'zh-CN': '鸿蒙日志' },
  doc: 'https://developer.huawei.com/consumer/cn/doc/harmonyos-references/js-apis-hilog',
  patterns: [
    { from: { module: ['@ohos.hilog', '@kit.PerformanceAnalysisKit'] }, members: ['debug', 'info', 'warn', 'error', 'fatal'] },
  ],
  examples: {
    finds: [
      'import hilog from "@ohos.hilog"; hilog.info(0, "app", "phone %{public}s", phone)',
      'import { hilog } from "@kit.PerformanceAnalysisKit"; hilog.error(0, "app", user.phone)',
    ],
    ignores: [
      'import hilog from "@ohos.hilog"; hilog.info(0, "app", "saved %{public}d", user.id)',
      'import hilog from "@ohos.hilog"; hilog.isLoggable(phone)',
      'import hilog from "./board"; hilog.info(phone)',
    ],
  },
});
