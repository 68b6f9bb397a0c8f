import { defineSink } from '../../define.ts';

const steps = { members: ['navigate', 'createUrlTree'], values: [0], options: { at: 1, properties: ['queryParams', 'fragment'] } } as const;
const whole = { members: ['navigateByUrl', 'parseUrl'], values: [0] } as const;

export default defineSink({
  id: 'angular-router',
  target: 'url',
  name: { en: 'a route’s query string', 'zh-CN': '路由查询参数' },
  doc: 'https://angular.dev/api/router/Router#navigate',
  patterns: [
    { from: { module: '@angular/router' }, ...steps },
    { from: { module: '@angular/router' }, ...whole },
    { from: { receiver: ['router', '_router', 'routerService'] }, members: ['navigateByUrl'], values: [0] },
    { from: { receiver: ['router', '_router'] }, ...steps },
  ],
  examples: {
    finds: [
      'import { Router } from "@angular/router"; class Ward { constructor(private way: Router) {} go() { this.way.navigate(["/x"], { queryParams: { tel: phone } }); } }',
      'import { inject } from "@angular/core"; import { Router } from "@angular/router"; class Ward { way = inject(Router); go() { this.way.navigate(["/x", user.phone]); } }',
      'import { Router } from "@angular/router"; class Ward { constructor(private way: Router) {} go() { this.way.navigateByUrl("/x?tel=" + phone); } }',
      'import { Router } from "@angular/router"; class Guard { constructor(private way: Router) {} may() { return this.way.createUrlTree(["/x"], { queryParams: { tel: phone } }); } }',
      'class Ward { go() { this.router.navigate(["/x"], { queryParams: { tel: phone } }); } }',
    ],
    ignores: [
      'class Ward { go() { this.router.navigate(["/x", user.id], { queryParams: { page: 2 } }); } }',
      'import { Router } from "@angular/router"; class Ward { constructor(private way: Router) {} go() { this.way.navigate(["/x"], { queryParams: { id: user.id } }); } }',
      'import { Router } from "@angular/router"; class Ward { constructor(private way: Router) {} go() { this.way.navigate(["/x"], { state: { phone } }); } }',
      'import { Router } from "./ways"; class Ward { constructor(private way: Router) {} go() { this.way.navigate(["/x", phone]); } }',
      'import { inject } from "@angular/core"; import { Board } from "./board"; class Ward { way = inject(Board); go() { this.way.navigate(["/x", phone]); } }',
    ],
  },
});
