import assert from 'node:assert/strict';
import { analyze, applyEdits, isReported, type ModuleHost } from '../../../../core/index.ts';

const WITH_PACKAGE: ModuleHost = { resolve: (specifier) => (specifier === 'pi-guard-mask' ? '/modules/pi-guard-mask/index.js' : undefined), read: () => undefined };

/** The text after the first offer of the first finding that has one. */
function repaired(text: string, path = 'src/a.js'): string | undefined {
  const fix = analyze({ path, text }, { host: WITH_PACKAGE }).findings.filter((finding) => isReported(finding, 'recommended')).flatMap(({ fixes }) => fixes)[0];
  return fix && applyEdits(text, fix.edits.filter(({ file }) => file === undefined)).replace(/^import .*pi-guard-mask.*\n\n?/, '');
}

describe('the first offer is what whoever wrote the code would write', () => {
  const TABLE: readonly (readonly [name: string, before: string, after: string])[] = [
    ['several fallbacks end in a text that is no name', "export const f = (a) => console.log(`Doctor: ${a.user?.fullName || a.profile?.fullName || 'Not found'}, id ${a.id}`);\n", "export const f = (a) => console.log(`Doctor: ${a.user?.fullName || a.profile?.fullName ? maskName(a.user?.fullName || a.profile?.fullName) : 'Not found'}, id ${a.id}`);\n"],
    ['what stands in for a value that is missing is shown as before', "export const f = (req) => console.log(`filed by ${req.admin?.title || req.admin?.username || 'nobody'}`);\n", "export const f = (req) => console.log(`filed by ${req.admin?.title || (req.admin?.username && '***') || 'nobody'}`);\n"],
    ['the branch without a value, or with a text of the code, stays', "export const f = (kind, recipient) => console.log('sending', { kind, to: kind === 'one' ? recipient.email : null });\n", "export const f = (kind, recipient) => console.log('sending', { kind, to: kind === 'one' ? maskEmail(recipient.email) : null });\n"],
    ['what is sorted is a list', "export const f = async (api) => {\n  const { data } = await api.get('/patients');\n  console.log('patients.ts -> load -> data', data);\n  data.sort((a, b) => a.phone.localeCompare(b.phone));\n  show(data);\n};\n", "export const f = async (api) => {\n  const { data } = await api.get('/patients');\n  console.log('patients.ts -> load -> data', data.length);\n  data.sort((a, b) => a.phone.localeCompare(b.phone));\n  show(data);\n};\n"],
    ['what a function prints may have been written after it', "export const f = (address) => {\n  let parts = address;\n  parts = parts.split(' ');\n  later(() => console.log('parts:', parts));\n  parts = address;\n  show(parts);\n};\n", "export const f = (address) => {\n  let parts = address;\n  parts = parts.split(' ');\n  later(() => console.log('parts:', maskAddress(parts)));\n  parts = address;\n  show(parts);\n};\n"],
    ['what a name has got last is what is printed', "export const f = (address) => {\n  let parts = address;\n  parts = parts.split(' ');\n  console.log('parts:', parts);\n  parts = parts.join('');\n  show(parts);\n};\n", "export const f = (address) => {\n  let parts = address;\n  parts = parts.split(' ');\n  console.log('parts:', parts.map((item) => maskAddress(item)));\n  parts = parts.join('');\n  show(parts);\n};\n"],
    ['what may have been written elsewhere is what the declaration shows', "export const f = (address, all) => {\n  let parts = address;\n  if (all) parts = [];\n  console.log('parts:', parts);\n};\n", "export const f = (address, all) => {\n  let parts = address;\n  if (all) parts = [];\n  console.log('parts:', maskAddress(parts));\n};\n"],
    ['two joined lists are counted', "export const f = (log, before, now) => logger.info(`reloaded: openids [${before.openids.join(',')}] → [${now.openids.join(',')}]`);\n", "export const f = (log, before, now) => logger.info(`reloaded: openids [${before.openids.length}] → [${now.openids.length}]`);\n"],
    ['what is left is more than a constant', "const form = { phone: input.phone, role: 'Staff' };\nconsole.log('Registering with:', { ...form, password: '[HIDDEN]' });\nawait send(form);\n", "const form = { phone: input.phone, role: 'Staff' };\nconsole.log('Registering with:', { ...form, password: '[HIDDEN]', phone: '***' });\nawait send(form);\n"],
    ['the name above goes with its value', `// const user = {\n//   token:\n//     "${['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJhbm9yYWsta2l3aSIsImlhdCI6MTUxNjIzOTAyMn0', 'Qm9ndXNTaWduYXR1cmVGb3JUZXN0c09ubHlOb3RSZWFs'].join('.')}",\n//   level: 1,\n// };\n`, '// const user = {\n//   level: 1,\n// };\n'],
    ['a name in a list of values goes with its secret', 'users.forEach((user) => console.log(`Email: x | Password: ${user.password} | Role: ${user.role}`));\n', 'users.forEach((user) => console.log(`Email: x | Role: ${user.role}`));\n'],
    ['the first of such a list too', 'export const f = (user) => console.log(`Password: ${user.password}, role: ${user.role}`);\n', 'export const f = (user) => console.log(`role: ${user.role}`);\n'],
    ['beside one that is masked too', 'export const f = (user) => console.log(`email: ${user.email}, password: ${user.password}, role: ${user.role}`);\n', 'export const f = (user) => console.log(`email: ${maskEmail(user.email)}, role: ${user.role}`);\n'],
    ['lines beside each other say what is there in the same words', "export function check(data) {\n  console.log(`   - ok: ${data.ok}`);\n  console.log(`   - data.token: ${data.token}`);\n  console.log(`   - data.level: ${data.level ? 'Present' : 'Missing'}`);\n}\n", "export function check(data) {\n  console.log(`   - ok: ${data.ok}`);\n  console.log(`   - data.token: ${data.token ? 'Present' : 'Missing'}`);\n  console.log(`   - data.level: ${data.level ? 'Present' : 'Missing'}`);\n}\n"],
    ['what a sentence ends with goes, if nothing may be seen of it', 'export const f = (user, smsCode) => console.log(`Sent to ${user.phone}: "${smsCode}"`);\n', 'export const f = (user, smsCode) => console.log(`Sent to ${maskPhone(user.phone)}`);\n'],
    ['a column stays as wide as it is', 'export const f = (user) => console.log(`${user.fullName.padEnd(20)} ${user.count}`);\n', 'export const f = (user) => console.log(`${maskName(user.fullName).padEnd(20)} ${user.count}`);\n'],
    ['a text of its own keeps its fallback', "export const f = (user) => {\n  const label = `${user.id} (${user.fullName || 'none'})`;\n  console.log(`${label}: skipped`);\n};\n", "export const f = (user) => {\n  const label = `${user.id} (${user.fullName ? maskName(user.fullName) : 'none'})`;\n  console.log(`${label}: skipped`);\n};\n"],
    ['a warning that only names a value goes', "export const f = (token) => {\n  console.warn('Token length:', token.length);\n  console.warn('First 30 chars:', token.substring(0, 30));\n};\n", "export const f = (token) => {\n  console.warn('Token length:', token.length);\n};\n"],
    ['fields of an object that is written out are masked one by one', "export const f = (event) => console.log('Added customer:', { email: event.link, phone: event.number, name: event.surname, total: event.total });\n", "export const f = (event) => console.log('Added customer:', { email: maskEmail(event.link), phone: maskPhone(event.number), name: maskName(event.surname), total: event.total });\n"],
    ['what is reduced into a record has no length', "export const f = (form) => {\n  const cleanedValues = Object.entries(form).reduce((all, [key, value]) => ({ ...all, [key]: value }), { phone: form.phone });\n  console.log('sent', cleanedValues);\n  send(cleanedValues);\n};\n", "export const f = (form) => {\n  const cleanedValues = Object.entries(form).reduce((all, [key, value]) => ({ ...all, [key]: value }), { phone: form.phone });\n  console.log('sent');\n  send(cleanedValues);\n};\n"],
    ['a list that is joined is counted as a whole', "const patients = ['a', 'b'].map((name) => ({ name, phone: input.phone }));\nexport const f = () => console.warn(`Not found. Tried: ${patients.join('-')}, gave up`);\n", "const patients = ['a', 'b'].map((name) => ({ name, phone: input.phone }));\nexport const f = () => console.warn(`Not found. Tried: ${patients.length}, gave up`);\n"],
    ['each of a list that is joined is masked, also of one without a type', "export const f = (user) => {\n  const to = user.extraEmails || [];\n  console.log(`sending to: ${to.join(', ')}`);\n};\n", "export const f = (user) => {\n  const to = user.extraEmails || [];\n  console.log(`sending to: ${to.map((item) => maskEmail(item)).join(', ')}`);\n};\n"],
    ['each of a list is masked, also of one that only its loop shows to be one', "export const f = (mobile, emit) => {\n  for (const one of mobile) emit(one);\n  console.log('numbers', mobile, emit.count);\n};\n", "export const f = (mobile, emit) => {\n  for (const one of mobile) emit(one);\n  console.log('numbers', mobile?.map((item) => maskPhone(item)), emit.count);\n};\n"],
    ['a text that has a length is no list', "export const f = (mobile) => {\n  if (mobile.length < 8) return;\n  console.log('new guest', { mobile, at: 1 });\n  send(mobile);\n};\n", "export const f = (mobile) => {\n  if (mobile.length < 8) return;\n  console.log('new guest', { mobile: maskPhone(mobile), at: 1 });\n  send(mobile);\n};\n"],
    ['of several logins the real one goes', `const DOCTORS = [\n  { email: 'doctor@example.com', password: process.env.A },\n  { email: '${'anorak.kiwi'}${'@'}gmail.com', password: process.env.A },\n];\nawait login(DOCTORS);\n`, "const DOCTORS = [\n  { email: 'doctor@example.com', password: process.env.A },\n];\nawait login(DOCTORS);\n"],
    ['a marker of an editor and its style go with the value', "uni.login({ success(res) {\n  console.log('%c [ login res ]-44', 'color:red', res);\n  save(res.token);\n} });\n", 'uni.login({ success(res) {\n  save(res.token);\n} });\n'],
    ['so do the words by which the value is called anyway', "export const f = (place) => {\n  console.log('place place', place);\n  show(place.latitude, place.longitude);\n};\n", 'export const f = (place) => {\n  show(place.latitude, place.longitude);\n};\n'],
    ['the column before the last one is not filled up any more', 'users.forEach((user) => console.log(`${user.role.padEnd(9)} -> ${user.level.padEnd(6)} | pass: ${user.password}`));\n', 'users.forEach((user) => console.log(`${user.role.padEnd(9)} -> ${user.level}`));\n'],
    ['of a record with several personal fields its id says enough', "const row = { id: form.id, phone: form.phone, email: form.email, from: form.from };\nconsole.log('made a member', row);\nawait send(row);\n", "const row = { id: form.id, phone: form.phone, email: form.email, from: form.from };\nconsole.log('made a member', row.id);\nawait send(row);\n"],
    ['what is the only line of a script is what it is for', "import { sign } from './sign.js';\nasync function main() {\n  const token = sign(process.argv[2]);\n  console.log(token);\n}\nmain().catch((error) => { console.error(error); process.exit(1); });\n", ''],
    ['a reason is no value of the kind that it is about', 'export function check(address) {\n  const found = parse(address);\n  if (!found.ok) throw new Error(found.reason);\n}\n', ''],
    ['what a report says about an entry is what its line is for', "export const f = (checks, user) => {\n  const one = { name: 'a', detail: `sent to ${user.email}` };\n  console.log(`  ${one.detail}`);\n  checks.push(one);\n};\n", ''],
    ['an address that is opened is nobody\'s home', "export const open = (address) => {\n  const targetUrl = `${address}/search`;\n  console.log('opening', targetUrl);\n};\n", ''],
    ['a comment for the linter goes with the line that it is about', "export const f = (user) => {\n  start();\n  // eslint-disable-next-line no-console\n  console.log('user', user.token);\n  open(user);\n};\n", 'export const f = (user) => {\n  start();\n  open(user);\n};\n'],
    ['what goes on is said without the account it goes on for', 'export const f = (wechatOpenid, find) => {\n  logger.info(`Searching for user: ${wechatOpenid}`);\n  return find(wechatOpenid);\n};\n', "export const f = (wechatOpenid, find) => {\n  logger.info('Searching for user');\n  return find(wechatOpenid);\n};\n"],
    ['a path that has a name in one of its parts is no name', "export const f = (patient, put) => {\n  const file = `report_${patient.fullName}.pdf`;\n  const key = `files/${patient.team}/2024/${file}`;\n  console.log('Saving the report to:', key);\n  return put(key);\n};\n", "export const f = (patient, put) => {\n  const file = `report_${patient.fullName}.pdf`;\n  const key = `files/${patient.team}/2024/${file}`;\n  console.log('Saving the report');\n  return put(key);\n};\n"],
    ['a bracket goes with the value that it holds', 'export const f = (smsCode, send) => {\n  logger.warn(`the message could not be sent again (code: ${smsCode})`);\n  send(smsCode);\n};\n', "export const f = (smsCode, send) => {\n  logger.warn('the message could not be sent again');\n  send(smsCode);\n};\n"],
    ['what a component is given is no list, whatever its name ends with', "export function Card(props) {\n  console.log('CARD', props);\n  const { patient, level } = props;\n  return [patient.fullName, level];\n}\n", "export function Card(props) {\n  const { patient, level } = props;\n  return [patient.fullName, level];\n}\n"],
    ['the whole of an answer is no name, though it has one', "export const f = async (api) => {\n  const answer = await api.get('/orders/1');\n  console.log('order loaded, now drawn', answer.data);\n  return `${answer.data.buyer.fullName} ${answer.data.buyer.phone} ${answer.data.number}`;\n};\n", "export const f = async (api) => {\n  const answer = await api.get('/orders/1');\n  console.log('order loaded, now drawn');\n  return `${answer.data.buyer.fullName} ${answer.data.buyer.phone} ${answer.data.number}`;\n};\n"],
    ['a customer that a branch has settled to be a text is its id', "export const f = (invoice) => logger.error('failed', { customer: typeof invoice.customer === 'string' ? invoice.customer : invoice.customer.id });\n", ''],
    ['all that a page shows is shown again when it is stored', "export default { methods: { keep() { uni.setStorageSync('wifi', this.data); show(this.data.ssid, this.data.password, this.data.phone); } } };\n", ''],
    ['JSON of which nothing may be seen is no line', "export async function f(call) {\n  const { data } = await call();\n  console.log('   Data:', JSON.stringify(data.token, null, 2));\n  return data.level;\n}\n", 'export async function f(call) {\n  const { data } = await call();\n  return data.level;\n}\n'],
    ['lines that print one value are changed together, and none of another function', "export const f = (user) => {\n  console.log('a', user.phone);\n  send(user);\n  console.info(`changed ${user.phone}`);\n};\nexport const g = (user) => console.log('a', user.phone);\n", "export const f = (user) => {\n  console.log('a', maskPhone(user.phone));\n  send(user);\n  console.info(`changed ${maskPhone(user.phone)}`);\n};\nexport const g = (user) => console.log('a', user.phone);\n"],
    ['a list that is made for a line alone goes with it', "export const f = (rows) => {\n  const open = rows.filter((row) => row.open);\n  if (open.length > 0) {\n    const who = open.map((user) => `${user.email} (${user.id})`).join(', ');\n    throw new Error(`The following users have no address: ${who}. Each must have one.`);\n  }\n};\n", "export const f = (rows) => {\n  const open = rows.filter((row) => row.open);\n  if (open.length > 0) {\n    throw new Error('The following users have no address. Each must have one.');\n  }\n};\n"],
    ['what is caught is left as it is', "export const f = async (phone) => {\n  try {\n    if (!phone) throw new Error(`no call to ${phone}`);\n  } catch (error) {\n    console.error('call failed:', error);\n  }\n};\n", ''],
    ['what is read next in any case needs no question mark', "export async function f(client) {\n  try {\n    const res = await client.post('/users', { a: 1 });\n    console.log(res, 'members of the club');\n    if (res.status !== 200) throw new Error('no');\n    return res.data.phone;\n  } catch {\n    return undefined;\n  }\n}\n", "export async function f(client) {\n  try {\n    const res = await client.post('/users', { a: 1 });\n    console.log(res.status, 'members of the club');\n    if (res.status !== 200) throw new Error('no');\n    return res.data.phone;\n  } catch {\n    return undefined;\n  }\n}\n"],
    ['what a branch has settled to be missing is not what is logged', "export const f = (users) => users.filter((user) => {\n  if (!user.id) {\n    console.warn('someone without an id', user);\n    return false;\n  }\n  return show(user.realName, user.phone);\n});\n", "export const f = (users) => users.filter((user) => {\n  if (!user.id) {\n    console.warn('someone without an id');\n    return false;\n  }\n  return show(user.realName, user.phone);\n});\n"],
    ['a value behind a sentence that ends with another goes', "for (const user of users) console.log('user_id=' + user.id, user.password);\nshow(users);\n", "for (const user of users) console.log('user_id=' + user.id);\nshow(users);\n"],
    ['of a record in a line, what has a mask is masked and the rest left out', "export const f = async (phone, smsCode) => {\n  await save(phone, smsCode);\n  console.log('code saved:', { phone, code: smsCode, at: 1 });\n};\n", "export const f = async (phone, smsCode) => {\n  await save(phone, smsCode);\n  console.log('code saved:', { phone: maskPhone(phone), at: 1 });\n};\n"],
    ['a value behind another one at the end of a line goes', "export const f = (user) => {\n  logger.info(`user_id=${user.id} ${user.password}`);\n  show(user);\n};\n", "export const f = (user) => {\n  logger.info(`user_id=${user.id}`);\n  show(user);\n};\n"],
    ['a line with a name and its value is gone with the value', "export const f = (rows, password) => {\n  show(rows, password);\n  console.log('当前输入内容', password);\n};\n", "export const f = (rows, password) => {\n  show(rows, password);\n};\n"],
    ['what happens to a value stays where the value goes', "export const f = (user) => {\n  logger.info(`--> 删除过期的 token：${user.token}, 签发于 ${user.day}`);\n  send(user.token);\n};\n", "export const f = (user) => {\n  logger.info(`--> 删除过期的 token, 签发于 ${user.day}`);\n  send(user.token);\n};\n"],
    ['a line that tells a password goes together with the password', `import bcrypt from 'bcrypt';\nasync function main() {\n  const password = await bcrypt.hash('${'mellow'}@Kiwi7', 10);\n  await save({ password });\n  console.log('Password : ${'mellow'}@Kiwi7');\n  process.exit(0);\n}\nmain();\n`, "import bcrypt from 'bcrypt';\nasync function main() {\n  if (!process.env.INITIAL_PASSWORD) throw new Error('INITIAL_PASSWORD is not set');\n  const password = await bcrypt.hash(process.env.INITIAL_PASSWORD, 10);\n  await save({ password });\n  process.exit(0);\n}\nmain();\n"],
    ['a number without a word is no line', "export const f = (user) => {\n  console.log(user);\n  return user.map((one) => one.level);\n};\n", "export const f = (user) => {\n  return user.map((one) => one.level);\n};\n"],
    ['what a function makes of a value is masked, where it is no sentence', "const national = (phone) => phone.replace(/^[+]86/, '');\nexport function f(phone) {\n  console.error('failed for', national(phone));\n}\n", "const national = (phone) => phone.replace(/^[+]86/, '');\nexport function f(phone) {\n  console.error('failed for', maskPhone(national(phone)));\n}\n"],
    ['what a text is tidied up to is masked as a whole', "export const f = (dto, log) => {\n  logger.info(`kept for ${dto.phone.trim()} since monday`);\n};\n", "export const f = (dto, log) => {\n  logger.info(`kept for ${maskPhone(dto.phone.trim())} since monday`);\n};\n"],
    ['an error quotes nobody', "export function f(dto, taken) {\n  if (taken) throw new Error(`The number \"${dto.phone}\" is taken`);\n}\n", "export function f(dto, taken) {\n  if (taken) throw new Error(\"The number is taken\");\n}\n"],
    ['a line and an error that have the same value are two', "export function f(username, taken, by) {\n  if (taken) throw new Error(`账号 ${username} 已存在`);\n  logger.info(`made an account username=${username} id=${taken.id} by=${by}`);\n}\n", "export function f(username, taken, by) {\n  if (taken) throw new Error(`账号 ${username} 已存在`);\n  logger.info(`made an account id=${taken.id} by=${by}`);\n}\n"],
    ['the last of such pairs takes the blank before it along', "export const f = (user, by) => {\n  logger.info(`made an account by=${by} password=${user.password}`);\n};\n", "export const f = (user, by) => {\n  logger.info(`made an account by=${by}`);\n};\n"],
    ['a list in a record is counted', "export const f = (user, menus, api) => {\n  const data = { mail: user.email, guests: menus.filter((one) => one.picked).map((one) => ({ fullName: one.fullName })), called: user.fullName };\n  console.log('Reservation to be sent:', data);\n  return api.post('/bookings', data);\n};\n", "export const f = (user, menus, api) => {\n  const data = { mail: user.email, guests: menus.filter((one) => one.picked).map((one) => ({ fullName: one.fullName })), called: user.fullName };\n  console.log('Reservation to be sent:', { ...data, mail: maskEmail(data.mail), guests: data.guests.length, called: maskName(data.called) });\n  return api.post('/bookings', data);\n};\n"],
    ['a record of many fields is not masked field by field', "export const f = (r) => {\n  const userData = { name: r.fullName, email: r.email, phone: r.phone, birthDate: r.birthDate, address: r.address, idCard: r.idCard };\n  console.log('Updated user data:', userData);\n  return userData;\n};\n", "export const f = (r) => {\n  const userData = { name: r.fullName, email: r.email, phone: r.phone, birthDate: r.birthDate, address: r.address, idCard: r.idCard };\n  console.log('Updated user data');\n  return userData;\n};\n"],
    ['a state that is asked for may have no value', "import { useState } from 'react';\nexport default function Page({ source }) {\n  const [patients, setPatients] = useState([]);\n  console.log('PATIENTS', patients);\n  return <div>{patients && patients.map((one) => <b>{one.phone} {one.realName}</b>)}</div>;\n}\n", "import { useState } from 'react';\nexport default function Page({ source }) {\n  const [patients, setPatients] = useState([]);\n  console.log('PATIENTS', patients?.length);\n  return <div>{patients && patients.map((one) => <b>{one.phone} {one.realName}</b>)}</div>;\n}\n"],
    ['one or several are masked each', "export interface Mail { to: string | string[]; subject: string }\nexport function f(options: Mail) {\n  logger.debug('Mock email sent', { to: options.to, subject: options.subject });\n}\n", "export interface Mail { to: string | string[]; subject: string }\nexport function f(options: Mail) {\n  logger.debug('Mock email sent', { to: [options.to].flat().map((item) => maskEmail(item)), subject: options.subject });\n}\n"],
    ['a bracket goes with what nothing may be seen of, beside a mask', "export const f = (user) => console.log(`  [UPDATE] ${user.fullName} (AMKA: ${user.socialSecurityNumber})`);\n", "export const f = (user) => console.log(`  [UPDATE] ${maskName(user.fullName)}`);\n"],
    ['a branch that asks for a value needs no question mark', "export const f = async (id) => {\n  const result = await service.getUserProfileById(id);\n  if (result.success && result.data) {\n    console.log('profile loaded', result.data);\n    return result.data.id + result.data.email + result.data.phone;\n  }\n};\n", "export const f = async (id) => {\n  const result = await service.getUserProfileById(id);\n  if (result.success && result.data) {\n    console.log('profile loaded', result.data.id);\n    return result.data.id + result.data.email + result.data.phone;\n  }\n};\n"],
    ['what happened is still told without the address', "export async function put(client, patient) {\n  const place = `https://files.example.com/${patient.team}/${patient.fullName}`;\n  await client.send(place);\n  console.log(`Buffer Upload Success: ${place}`);\n  return place;\n}\n", "export async function put(client, patient) {\n  const place = `https://files.example.com/${patient.team}/${patient.fullName}`;\n  await client.send(place);\n  console.log('Buffer Upload Success');\n  return place;\n}\n"],
    ['an object that only names its value is no line', "export const f = (user, send) => {\n  const params = { phone: user.phone, date: user.date };\n  console.log({ params });\n  return send(params);\n};\n", "export const f = (user, send) => {\n  const params = { phone: user.phone, date: user.date };\n  return send(params);\n};\n"],
    ['stars between two texts are a part of them', "export const f = (entry, s) => console.log(`  same: ${entry.ok ? 'YES' : 'NO (' + entry.sessionToken + ' vs ' + s.sessionToken + ')'}`);\n", "export const f = (entry, s) => console.log(`  same: ${entry.ok ? 'YES' : 'NO (*** vs ***)'}`);\n"],
    ['rows of a table have no variable each', "import fs from 'fs';\nexport const ROWS = [\n  { name: 'A', email: 'anorak.kiwi@gmail.com' },\n  { name: 'B' },\n  { name: 'C', email: 'mellow.kiwi@gmail.com' },\n];\n", ''],
    ['a page prints nothing that it is started for', "import { useState } from 'react';\nexport function Side() {\n  const [profile] = useState(null);\n  console.log(profile);\n  if (!profile) console.error('none'), console.error('left'), console.error('gone');\n  return <div>{profile?.phone}{profile?.fullName}</div>;\n}\n", "import { useState } from 'react';\nexport function Side() {\n  const [profile] = useState(null);\n  if (!profile) console.error('none'), console.error('left'), console.error('gone');\n  return <div>{profile?.phone}{profile?.fullName}</div>;\n}\n"],
    ['a command does', "const profile = await read(process.argv[2]);\nif (!profile.phone) console.error('none'), console.error('left'), console.error('gone');\nconsole.log(profile);\n", ''],
    ['parts of a pair have no names of fields', "export const f = (user, data) => {\n  data.append('email', user.email);\n  for (const pair of data.entries()) console.log(pair[0], ':', pair[1], user);\n};\n", ''],
  ];
  for (const [name, before, after] of TABLE) it(name, () => assert.equal(repaired(before, /<\/div>/.test(before) ? 'src/a.jsx' : before.includes('interface ') ? 'src/a.ts' : 'src/a.js') ?? '', after));

  it('what a sentence for people is made of is masked, and not the sentence', () => {
    const files: Readonly<Record<string, string>> = { '/shop/src/msg.ts': 'export const Msg = { notFound: (phone: string) => `no candidate ${phone}` };\n' };
    const host: ModuleHost = { resolve: (specifier) => (specifier === './msg' ? '/shop/src/msg.ts' : WITH_PACKAGE.resolve(specifier, '')), read: (id) => files[id] };
    const text = "import { Msg } from './msg';\nexport function f(phone: string) {\n  throw new NotFoundException(Msg.notFound(phone));\n}\n";
    const [fix] = analyze({ path: '/shop/src/a.ts', text }, { host }).findings.flatMap(({ fixes }) => fixes);
    assert.match(applyEdits(text, fix?.edits ?? []), /new NotFoundException\(Msg\.notFound\(maskPhone\(phone\)\)\)/);
  });

  it('the title of a repair in several lines names the others, before what it shows', () => {
    const text = "export const f = (user) => {\n  console.log('a', user.phone);\n  console.info('b', user.phone);\n};\n";
    const [first, second] = analyze({ path: 'src/a.js', text }, { host: WITH_PACKAGE }).findings;
    assert.deepEqual(first?.fixes.slice(0, 2).map(({ title, safety }) => [title.en, title['zh-CN'], safety]), [
      ['Mask with maskPhone(), and likewise in line 3 → 138****8000', '用 maskPhone() 脱敏，第 3 行一并处理 → 138****8000', 'review'],
      ['Mask with maskPhone() → 138****8000', '用 maskPhone() 脱敏 → 138****8000', 'safe'],
    ]);
    assert.match(second?.fixes[0]?.title.en ?? '', /likewise in line 2 →/);
  });

  it('all forms that are filled with one password are emptied', () => {
    const form = (password: string): string => `<script>\nexport default { data() { return { form: { username: 'a', password: '${password}' }, other: { username: 'b', password: '${password}' } }; } };\n</script>\n`;
    assert.equal(repaired(form('mellow-Kiwi7'), 'src/login.vue'), form(''));
  });

  it('a value that nothing reads any more then has no such repair', () => {
    const text = "export const f = (user, code) => {\n  console.log('a', user.phone);\n  const token = user.token;\n  console.error(`failed ${token}`);\n  console.error(`gone ${token}`);\n};\n";
    const titles = analyze({ path: 'src/a.js', text }, { host: WITH_PACKAGE }).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.en));
    assert.ok(titles.includes('Replace the value with ***'));
    for (const title of titles) assert.doesNotMatch(title, /likewise/);
  });

  it('a value alone is a note of whoever wrote the line, and no reason for a new file of masks', () => {
    const text = 'export const call = (tel) => {\n  console.log(tel);\n  wx.makePhoneCall({ phoneNumber: tel });\n};\n';
    const [fix] = analyze({ path: '/app/a.js', text }, { host: { resolve: () => undefined, read: () => undefined }, otherFiles: true }).findings.flatMap(({ fixes }) => fixes);
    assert.equal(applyEdits(text, fix?.edits ?? []), 'export const call = (tel) => {\n  wx.makePhoneCall({ phoneNumber: tel });\n};\n');
    assert.match(repaired(text) ?? '', /console\.log\(maskPhone\(tel\)\)/);
  });

  it('an address of another country is named by its record, since the mask knows Chinese ones alone', () => {
    const sentence = "export const f = (deal, found) => {\n  console.log(`NO MATCH: ${deal.homeAddress}, ${found}`);\n  save(deal.id);\n};\n";
    const offers = (texts: Readonly<Record<string, string>>): readonly string[] => {
      const files = { '/app/package.json': '{}', '/app/a.js': sentence, ...texts };
      const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id as keyof typeof files], programFiles: () => Object.keys(files).filter((file) => file.endsWith('.js')) };
      return analyze({ path: '/app/a.js', text: sentence }, { host, otherFiles: true }).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.en));
    };
    assert.deepEqual(offers({ '/app/b.js': "export const no = 'no';\n" }), ['Log the internal id instead → deal.id', 'Leave homeAddress out of this line of the log', 'Replace the value with ***']);
    assert.match(offers({ '/app/b.js': "export const no = '没有';\n" })[0] ?? '', /^Mask with maskAddress/);
  });

  it('a status that the code before has asked for is not printed again', () => {
    const log = (guard: string): string => `wx.request({ url: '/member', success: (res) => { ${guard} const member = res.data; console.log('accounts', res); this.setData({ name: member.realName, phone: member.phone, code: res.statusCode }); } });\n`;
    assert.match(repaired(log('')) ?? '', /console\.log\('accounts', res\.statusCode\)/);
    assert.doesNotMatch(repaired(log('if (res.statusCode != 200) { return; }')) ?? '', /console\.log\('accounts', res\.statusCode\)/);
  });

  it('a script asks for its password before it opens a connection', () => {
    const script = "import { connect } from './client.js';\nimport express from 'express';\nasync function main() {\n  const opened = await client.connect();\n  if (!opened.isSucc) {\n    return;\n  }\n  const password = process.env.TEST_PASSWORD || 'kiwi-orchard-7';\n  await client.callApi('Register', { password });\n}\nmain();\n";
    assert.match(repaired(script, 'server/scripts/register.js') ?? '', /function main\(\) \{\n {2}if \(!process\.env\.TEST_PASSWORD\) throw .*\n {2}const opened/);
  });

  it('a program of one file that somebody starts reads its secrets from the environment', () => {
    const login = (more: string): string => `const base = '${'http:'}//localhost:3100';\nasync function run() {\n  const answer = await fetch(base + '/login', { method: 'POST', body: JSON.stringify({ email: 'doctor@example.com', password: 'kiwi-orchard-7' }) });\n  ${more}\n}\nrun();\n`;
    assert.match(repaired(login('console.log(answer.status);'), 'check-login.js') ?? '', /password: process\.env\.DOCTOR_PASSWORD/);
    assert.equal(repaired(login("document.title = 'ok';"), 'check-login.js'), undefined, 'a page has no environment');
    const key = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJhbm9yYWsta2l3aSIsImlhdCI6MTUxNjIzOTAyMn0', 'Qm9ndXNTaWduYXR1cmVGb3JUZXN0c09ubHlOb3RSZWFs'].join('.');
    const backup = `const fs = require('fs');\nconst API_KEY = '${key}';\nasync function run() {\n  const rows = await fetch(process.argv[2], { headers: { Authorization: \`Bearer \${API_KEY}\` } });\n  fs.writeFileSync('rows.json', await rows.text());\n}\nrun();\n`;
    assert.match(repaired(backup, 'scripts/backup.js') ?? '', /const API_KEY = process\.env\.API_KEY;/);
  });

  it('what a printing function takes as anything is masked in its call', () => {
    const text = "function logStep(step: string, data?: any) {\n  console.log(`[PAY] ${step}`, data ? JSON.stringify(data) : '');\n}\nexport function pay(session: Session, email: string) {\n  logStep('No user found', { sessionId: session.id, email });\n}\n";
    assert.match(repaired(text, 'src/pay.ts') ?? '', /logStep\('No user found', \{ sessionId: session\.id, email: maskEmail\(email\) \}\);/);
  });

  it('a literal that the schema of a model does not know is left out', () => {
    const text = "const { User } = require('./user');\nmodule.exports = async () => {\n  await new User({ email: 'a', password: 'kiwi-orchard-7', role: 'staff' }).save();\n};\n";
    const after = (schema: string): string | undefined => {
      const files: Readonly<Record<string, string>> = { '/api/src/user.js': `const { Schema, model } = require('mongoose');\nexports.User = model('User', new Schema({ email: String, ${schema} role: String }));\n`, '/api/package.json': '{ "dependencies": { "mongoose": "8" } }' };
      const host: ModuleHost = { resolve: () => undefined, read: (id) => files[id], programFiles: () => ['/api/src/user.js', '/api/src/seed.js'] };
      const fix = analyze({ path: '/api/src/seed.js', text }, { host, otherFiles: true }).findings.flatMap(({ fixes }) => fixes)[0];
      return fix && applyEdits(text, fix.edits.filter(({ file }) => file === undefined));
    };
    assert.equal(after('passwordHash: String,'), text.replace("password: 'kiwi-orchard-7', ", ''));
    assert.match(after('password: String,') ?? '', /process\.env/);
  });

  it('a default that the file refuses where it matters stays', () => {
    const config = (check: string): string => `const express = require('express');\nconst config = { session: process.env.SESSION_SECRET || 'session-secret-change-me' };\n${check}module.exports = config;\n`;
    assert.match(repaired(config(''), 'server/config.js') ?? '', /session: process\.env\.SESSION_SECRET \}/);
    assert.equal(repaired(config("if (process.env.NODE_ENV === 'production' && config.session === 'session-secret-change-me') process.exit(1);\n"), 'server/config.js'), undefined);
  });
});

describe('the import of a mask', () => {
  const imported = (before: string): string => {
    const text = `${before}export function show(user) {\n  console.log('shown to', user.phone, user.level);\n}\n`;
    const [fix] = analyze({ path: 'src/a.js', text }, { host: WITH_PACKAGE }).findings.flatMap(({ fixes }) => fixes);
    return applyEdits(text, fix?.edits ?? []).split('export')[0] ?? '';
  };

  it('stands above what describes a function, and below what describes the file', () => {
    assert.equal(imported('/**\n * Shows one.\n * @param user the one\n */\n'), "import { maskPhone } from 'pi-guard-mask';\n\n/**\n * Shows one.\n * @param user the one\n */\n");
    assert.equal(imported('/** What is shown. @license MIT */\n'), "/** What is shown. @license MIT */\nimport { maskPhone } from 'pi-guard-mask';\n\n");
  });
});
