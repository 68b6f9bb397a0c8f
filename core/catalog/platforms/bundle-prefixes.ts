/** Beginnings of environment variables that build tools write into the browser's or the app's bundle. */
export const bundlePrefixes: readonly string[] = [
  // https://vite.dev/guide/env-and-mode
  'VITE_',
  // https://cli.vuejs.org/guide/mode-and-env.html
  'VUE_APP_',
  // https://nextjs.org/docs/app/guides/environment-variables
  'NEXT_PUBLIC_',
  // https://nuxt.com/docs/guide/going-further/runtime-config
  'NUXT_PUBLIC_',
  // https://create-react-app.dev/docs/adding-custom-environment-variables/
  'REACT_APP_',
  // https://uniapp.dcloud.net.cn/worktile/running-env.html
  'UNI_',
  // https://docs.taro.zone/docs/env-mode-config
  'TARO_APP_',
  // https://umijs.org/docs/guides/env-variables
  'UMI_APP_',
  // https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/
  'GATSBY_',
  // https://docs.expo.dev/guides/environment-variables/
  'EXPO_PUBLIC_',
];
