import { defineSink } from '../../../define.ts';

export default defineSink({
  id: 'angular-cookies',
  target: 'storage',
  name: { en: 'a cookie', 'zh-CN': 'Cookie（Angular）' },
  doc: 'https://github.com/stevermeister/ngx-cookie-service#set-name-string-value-string-options--cookieoptions--void',
  patterns: [
    { from: { module: ['ngx-cookie-service', 'ngx-cookie'] }, members: ['set', 'put', 'putObject'], values: [1], key: 0 },
    { from: { receiver: ['$cookies'] }, members: ['put', 'putObject'], values: [1], key: 0 },
  ],
  examples: {
    finds: [
      'import { CookieService } from "ngx-cookie-service"; class Login { constructor(private jar: CookieService) {} keep() { this.jar.set("u", phone); } }',
      'import { CookieService } from "ngx-cookie"; class Login { constructor(private jar: CookieService) {} keep() { this.jar.putObject("u", { tel: user.phone }); } }',
      'angular.module("shop").controller("login", function ($cookies) { $cookies.putObject("u", { tel: phone }); })',
    ],
    ignores: [
      'angular.module("shop").controller("login", function ($cookies) { $cookies.remove(phone); })',
      'import { CookieService } from "ngx-cookie-service"; class Login { constructor(private jar: CookieService) {} keep() { this.jar.delete(phone); } }',
      'import { CookieService } from "./jars"; class Login { constructor(private jar: CookieService) {} keep() { this.jar.set("u", phone); } }',
      'import { CookieService } from "ngx-cookie-service"; class Login { constructor(private jar: CookieService) {} keep() { this.jar.set("phone", ""); } }',
    ],
  },
});
