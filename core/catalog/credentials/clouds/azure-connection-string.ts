import { defineCredential } from '../../define.ts';

/** Service Bus, Event Hubs, IoT, SignalR and App Configuration: the key as a part of a connection string. */
export default defineCredential({
  id: 'azure-connection-string',
  kind: 'cloud-access-key',
  name: { en: 'Azure connection string', 'zh-CN': 'Azure 连接串' },
  doc: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
  keywords: ['SharedAccessKey=', ';AccessKey=', ';Secret='],
  pattern: /(?:SharedAccessKey|;AccessKey|\.azconfig\.io;Id=[\w+/=:-]{4,80};Secret)=(?<secret>[0-9A-Za-z+/]{40,100}={0,2})(?![\w+/=-])/,
  check: 'varied',
  level: 'critical',
  examples: {
    finds: ['Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=RootManage;SharedAccessKey={base64:43}='],
    ignores: ['Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=RootManage', 'SharedAccessKey={base62:9}'],
  },
});
