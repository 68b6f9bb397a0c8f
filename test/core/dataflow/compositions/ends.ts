/** Where values of programs come from, and where they leave. */
import type { Sink, Source } from './program.ts';

const RUN = 'export async function run(visitor: Visitor) {';
const TYPE = 'interface Visitor { phone: string; name: string }';

/** The source and the sink of programs that are about the ways between them. */
export const USUAL: Source = { name: 'typed field', top: TYPE, body: RUN, value: 'visitor.phone' };
export const CONSOLE: Sink = { name: 'console', body: 'console.log($in);' };

export const SOURCES: readonly Source[] = [
  USUAL,
  { name: 'name of a parameter', body: 'export async function run(phoneNumber: string) {', value: 'phoneNumber' },
  { name: 'name of a variable', body: 'export async function run() {\nconst idCard = load();', value: 'idCard' },
  { name: 'request body', body: "app.post('/visits', async (req, res) => {", value: 'req.body.phone' },
  { name: 'destructured request body', body: "app.post('/visits', async (req, res) => {\nconst { idCard } = req.body;", value: 'idCard' },
  { name: 'answer of a request', body: "export async function run() {\nconst { data } = await axios.get('/api/user/info');", top: "import axios from 'axios';", value: 'data.phone' },
  { name: 'row of a table', top: "import { Entity, Column } from 'typeorm';\n@Entity() class Guest { @Column({ comment: '手机号' }) hao: string; @Column() age: number }", body: 'export async function run(guest: Guest) {', value: 'guest.hao' },
  { name: 'schema', top: "import { z } from 'zod';\nconst Visit = z.object({ box: z.string().email(), age: z.number() });", body: 'export async function run(given: unknown) {\nconst visit = Visit.parse(given);', value: 'visit.box' },
  { name: 'documented field', top: 'interface Visit {\n/** 身份证号 */\nsfz: string;\nage: number }', body: 'export async function run(visit: Visit) {', value: 'visit.sfz' },
  { name: 'storage', body: 'export async function run() {', value: "localStorage.getItem('phone')" },
  { name: 'platform', body: 'export async function run() {\nconst place = await new Promise<GeolocationPosition>((ok) => navigator.geolocation.getCurrentPosition(ok));', value: 'place.coords.latitude' },
  { name: 'password of the environment', body: 'export async function run() {', value: 'process.env.DB_PASSWORD' },
  { name: 'element of a list', top: TYPE, body: 'export async function run(visitors: Visitor[]) {', value: 'visitors[0].phone' },
  { name: 'form', body: 'export async function run() {', value: "document.querySelector<HTMLInputElement>('input[type=password]').value" },
];

export const SINKS: readonly Sink[] = [
  CONSOLE,
  { name: 'text of console', body: 'console.error(`not found: ${$in}`);' },
  { name: 'logger', top: "import pino from 'pino';\nconst logger = pino();", body: "logger.info({ to: $in }, 'sent');" },
  { name: 'storage', body: "localStorage.setItem('last', $in);" },
  { name: 'whole storage', body: "sessionStorage.setItem('last', JSON.stringify({ to: $in, at: 1 }));" },
  { name: 'query', body: 'await fetch(`/api/find?q=${$in}`);' },
  { name: 'navigation', body: "location.href = '/found?q=' + $in;" },
  { name: 'error', body: 'throw new Error(`taken: ${$in}`);' },
  { name: 'analytics', top: "import mixpanel from 'mixpanel-browser';", body: "mixpanel.track('sent', { to: $in });" },
  { name: 'file', top: "import { writeFileSync } from 'node:fs';", body: "writeFileSync('last.txt', $in);" },
  { name: 'cookie', body: 'document.cookie = `last=${$in}`;' },
];
