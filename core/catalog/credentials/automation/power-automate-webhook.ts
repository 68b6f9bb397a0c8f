import { defineCredential } from '../../define.ts';

/** Flows took the place of the connectors of Teams; the signature in the address is all that is asked for. */
export default defineCredential({
  id: 'power-automate-webhook',
  kind: 'webhook-url',
  name: { en: 'Teams workflow address', 'zh-CN': 'Teams 工作流地址' },
  doc: 'https://learn.microsoft.com/power-automate/create-flow-from-teams-webhook',
  keywords: ['/triggers/manual/paths/invoke'],
  pattern: /\.(?:logic\.azure\.com|api\.powerplatform\.com)(?::443)?\/[\w./-]{10,120}\/triggers\/manual\/paths\/invoke\?[^\s"'`]{0,300}?(?<=[?&])sig=(?<secret>[\w-]{40,50})(?![\w-])/,
  check: 'varied',
  level: 'high',
  examples: {
    finds: [
      'https://prod-12.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={base64url:43}',
    ],
    ignores: [
      'https://prod-12.westeurope.logic.azure.com:443/workflows/{hex:32}/triggers/manual/paths/invoke?api-version=2016-06-01',
      'https://prod-12.westeurope.logic.azure.com/workflows/{hex:32}/triggers/manual/paths/invoke?sig={base64url:9}',
    ],
  },
});
