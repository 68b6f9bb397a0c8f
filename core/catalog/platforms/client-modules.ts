/** Packages of code that runs on the user's device; a name that ends with `/` stands for all packages of that scope. */
export const clientModules: readonly string[] = [
  'vue', '@vue/', 'vue-router', 'vuex', 'pinia', 'react', 'react-dom', 'react-router-dom', '@dcloudio/', '@tarojs/', '@angular/', 'svelte', 'solid-js', 'preact',
  'element-plus', 'element-ui', 'antd', 'ant-design-vue', 'vant', 'naive-ui', 'uview-ui',
  // Ciphers and clouds in their editions for pages and mini-programs.
  'jsencrypt', 'encryptlong', 'miniprogram-sm-crypto', 'cos-js-sdk-v5', 'cos-wx-sdk-v5', 'esdk-obs-browserjs', 'tiny-oss', 'qiniu-js',
];
