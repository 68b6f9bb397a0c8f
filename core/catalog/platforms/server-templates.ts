/** What engines put into the text of a page before a browser reads it, or in a browser from a text. */
export interface TemplateMark {
  readonly open: string;
  readonly close: string;
  /** `shown` stands for a text, `code` for none. */
  readonly role: 'shown' | 'code';
  /** What may stand between the marks, where they mean something else in a script or style too. */
  readonly content?: RegExp;
  /** The marks are those of the language too: outside of a text they count in scripts only that cannot be read otherwise. */
  readonly isAmbiguous?: boolean;
  /** Components that are mounted on the page write the same. */
  readonly isVue?: boolean;
}

const ANYTHING_SHORT = /^[^{}\n]{0,400}$/;
const TAG = /^[^{}\n;]{0,400}$/;
/** Smarty's and ThinkPHP's tags. https://doc.thinkphp.cn/v5_1/neizhibiaoqian.html */
const TAGS = ['if ', 'elseif', 'else', 'volist ', 'foreach ', 'notempty ', 'empty ', 'eq ', 'neq ', 'block ', 'include ', 'extend ', 'switch ', 'case ', 'default', 'php', 'present ', 'notpresent ', 'literal'];

/** Longer openings stand before those that they begin with. */
export const TEMPLATE_MARKS: readonly TemplateMark[] = [
  // ASP, JSP, EJS, underscore: https://ejs.co/#docs
  { open: '<%--', close: '--%>', role: 'code' },
  { open: '<%#', close: '%>', role: 'code' },
  { open: '<%=', close: '%>', role: 'shown' },
  { open: '<%-', close: '%>', role: 'shown' },
  { open: '<%', close: '%>', role: 'code' },
  { open: '<?=', close: '?>', role: 'shown' },
  { open: '<?php echo ', close: '?>', role: 'shown' },
  { open: '<?', close: '?>', role: 'code' },
  // FreeMarker: https://freemarker.apache.org/docs/ref_directives.html
  { open: '<#', close: '>', role: 'code', content: /^[a-z-]/i },
  { open: '</#', close: '>', role: 'code', content: /^[a-z-]/i },
  // Blade, Handlebars, Mustache, Jinja, Nunjucks, Twig, layui: https://nunjucks.com/docs/templating.html
  { open: '{{--', close: '--}}', role: 'code' },
  { open: '{{!', close: '}}', role: 'code' },
  { open: '{{#', close: '}}', role: 'code', isVue: true },
  { open: '{{/', close: '}}', role: 'code', isVue: true },
  { open: '{{{', close: '}}}', role: 'shown', content: ANYTHING_SHORT, isVue: true },
  { open: '{{', close: '}}', role: 'shown', content: ANYTHING_SHORT, isVue: true },
  { open: '{!!', close: '!!}', role: 'shown' },
  { open: '{%', close: '%}', role: 'code' },
  // Thymeleaf: https://www.thymeleaf.org/doc/tutorials/3.1/usingthymeleaf.html#inlining
  { open: '[[${', close: '}]]', role: 'shown', content: ANYTHING_SHORT },
  { open: '[(${', close: '})]', role: 'shown', content: ANYTHING_SHORT },
  { open: '[[#{', close: '}]]', role: 'shown', content: ANYTHING_SHORT },
  // Expression language of JSP and FreeMarker.
  { open: '${', close: '}', role: 'shown', content: ANYTHING_SHORT, isAmbiguous: true },
  { open: '{$', close: '}', role: 'shown', content: /^[a-z_][^{}\n;]{0,400}$/i, isAmbiguous: true },
  { open: '{:', close: '}', role: 'shown', content: ANYTHING_SHORT, isAmbiguous: true },
  { open: '{/', close: '}', role: 'code', content: /^[a-z]{2,20}$/, isAmbiguous: true },
  ...TAGS.map((tag): TemplateMark => ({ open: `{${tag}`, close: '}', role: 'code', content: TAG, isAmbiguous: true })),
];

/**
 * Pages in which `${…}` is the server's wherever it stands, in scripts too.
 * https://jakarta.ee/specifications/pages/3.1/jakarta-server-pages-spec-3.1#el-expressions-in-template-text
 * https://freemarker.apache.org/docs/dgui_template_exp.html#dgui_template_exp_interpolation
 */
export const SERVER_PAGE = /\.(?:jsp|ftl)$/i;
