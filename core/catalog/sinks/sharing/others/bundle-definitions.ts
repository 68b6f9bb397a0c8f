import { defineSink } from '../../../define.ts';

/** What a bundler puts in place of a name stands in the page for everybody to read. */
export default defineSink({
  id: 'bundle-definitions',
  target: 'share',
  name: { en: 'everyone who opens the page', 'zh-CN': '所有打开页面的人' },
  doc: 'https://webpack.js.org/plugins/define-plugin/',
  patterns: [
    { from: { module: ['webpack', '@rspack/core'] }, members: ['DefinePlugin'], values: [0], least: 'medium' },
    { from: { module: ['vite', 'vitest/config'] }, members: ['defineConfig'], options: { at: 0, properties: ['define'] }, values: [], least: 'medium' },
    { from: { module: ['@rollup/plugin-replace', 'rollup-plugin-replace'] }, values: [0], least: 'medium' },
  ],
  examples: {
    finds: [
      'const webpack = require("webpack"); new webpack.DefinePlugin({ "process.env": JSON.stringify(process.env) })',
      'import { DefinePlugin } from "webpack"; new DefinePlugin({ SUPPORT: JSON.stringify(phone) })',
      'import { defineConfig } from "vite"; export default defineConfig({ define: { "process.env": process.env } })',
      'import replace from "@rollup/plugin-replace"; replace({ "process.env": JSON.stringify(process.env) })',
    ],
    ignores: [
      'const webpack = require("webpack"); new webpack.DefinePlugin({ "process.env": JSON.stringify({ NODE_ENV: process.env.NODE_ENV }) })',
      'import { defineConfig } from "vite"; export default defineConfig({ define: { "process.env": {} }, server: { port: process.env.PORT } })',
      'const webpack = require("webpack"); new webpack.ProvidePlugin({ phone })',
      'import { DefinePlugin } from "./plugins"; new DefinePlugin({ SUPPORT: phone })',
    ],
  },
});
