/** Files that end up in what is delivered, so that whoever has that can read them. */

/** Paths of files that a build packs into an app or mini-program as they are. */
export const appManifests: readonly RegExp[] = [
  // https://uniapp.dcloud.net.cn/collocation/manifest.html
  /(?:^|\/)manifest\.json$/,
  // https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html, https://docs.expo.dev/workflow/configuration/
  // The settings of a server are called so too.
  /(?<=^|\/)(?<!(?:configs?|settings|server)\/)(?:app|ext)\.json$/,
  // https://cordova.apache.org/docs/en/latest/config_ref/, https://capacitorjs.com/docs/config
  /(?:^|\/)(?:config\.xml|capacitor\.config\.json)$/,
  // https://developer.android.com/guide/topics/manifest/manifest-intro, https://developer.android.com/guide/topics/resources/string-resource
  /(?:^|\/)(?:AndroidManifest\.xml|res\/values[\w-]*\/\w+\.xml)$/,
  // https://developer.apple.com/documentation/bundleresources/information-property-list
  /(?:^|\/)[\w-]*Info\.plist$/,
];

/**
 * Settings of servers that read no environment: values stand there as they are.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/config/, https://dev.mysql.com/doc/refman/8.4/en/option-files.html
 */
export const serverFiles: readonly RegExp[] = [/(?:^|\/)(?:redis|rabbitmq|wg|odoo)[\w.-]*\.conf$/i, /(?:^|\/)[\w.-]*\.cnf$/i];

/** Pipelines of GitHub. */
export const githubWorkflows = /(?:^|\/)\.github\/(?:workflows|actions)\//;

/** Files that images of containers are built from: what they set is read by whoever has the image. https://docs.docker.com/build/building/secrets/ */
export const imageFiles: readonly RegExp[] = [/(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$/, /\.dockerfile$/i];
