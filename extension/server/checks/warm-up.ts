import { analyze } from '../../../core/index.ts';

/** Code that sends every parser and the flow analysis once through their paths, so that the first key press finds them compiled. */
const SAMPLES = {
  'a.ts': 'interface A { phone: string }\nexport function f(a: A): void {\n  const { phone } = a;\n  console.log(`${phone}`);\n}\n',
  'a.jsx': 'const A = ({ user }) => <a href={user.id} onClick={() => console.log(user.email)}>{user.name}</a>;\n',
  'a.vue':
    '<template><a @click="console.log(user.email)">{{ user.name }}</a></template>\n<script setup>\nconst user = ref({});\n</script>\n',
} as const;

/** Analyses a little code of each language. */
export function warmUp(): void {
  for (const [path, text] of Object.entries(SAMPLES)) analyze({ path, text }, { repair: true });
}
