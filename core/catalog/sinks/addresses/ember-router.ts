import { defineSink } from '../../define.ts';

const MEMBERS = ['transitionTo', 'replaceWith', 'transitionToRoute'];

export default defineSink({
  id: 'ember-router',
  target: 'url',
  name: { en: 'a route’s query string', 'zh-CN': '路由查询参数' },
  doc: 'https://api.emberjs.com/ember/release/classes/routerservice/methods/transitionTo',
  patterns: [
    { from: { receiver: ['router', 'routerService'] }, members: MEMBERS, values: [0, 1], options: { at: 1, properties: ['queryParams'] } },
    { from: { receiver: ['router', 'routerService'] }, members: MEMBERS, values: [], options: { at: 2, properties: ['queryParams'] }, isBeside: true },
  ],
  examples: {
    finds: [
      'class Ward { go() { this.router.transitionTo("ward", { queryParams: { tel: user.phone } }); } }',
      'class Ward { go() { this.router.transitionTo("ward", user.id, { queryParams: { tel: user.phone } }); } }',
      'class Ward { go() { this.router.replaceWith("/u/" + user.phone); } }',
    ],
    ignores: [
      'class Ward { go() { this.router.transitionTo("ward", { queryParams: { page: user.page } }); } }',
      'class Ward { go() { this.machine.transitionTo("ward", { tel: user.phone }); } }',
    ],
  },
});
