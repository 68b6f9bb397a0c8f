import { defineAnswer } from '../../define-answer.ts';

/** A project's own interfaces about its users. */
export default defineAnswer({
  id: 'user-records',
  requests: {
    words: [
      'user', 'userinfo', 'userprofile', 'member', 'memberinfo', 'customer', 'passenger', 'person', 'people', 'guest', 'buyer', 'me', 'whoami', 'myself', 'currentuser', 'loginuser', 'profile', 'resume',
      'yonghu', 'huiyuan', 'kehu', 'applicant', 'consignee', 'fxmember', 'personalinfo', 'myinfo', 'selfinfo', 'mine', 'personal',
    ],
    described: ['account', 'visitor', 'contact', 'owner', 'seller', 'receiver', 'recipient', 'distributor', 'admin', 'administrator', 'operator', 'friend', 'author', 'promoter'],
    weak: [
      'fan', 'follower', 'participant', 'invitee', 'subscriber', 'sender', 'anchor', 'partner', 'personnel', 'attendee', 'donor', 'volunteer', 'registrant', 'registration', 'resident', 'tenant', 'lead', 'inquiry',
      'enquiry', 'beneficiary', 'coach', 'renter', 'borrower', 'household',
    ],
    tables: [
      'participant', 'invitee', 'subscriber', 'personnel', 'attendee', 'donor', 'volunteer', 'registrant', 'registration', 'resident', 'lead', 'inquiry', 'enquiry', 'beneficiary', 'coach', 'renter', 'borrower',
      'household', 'account', 'visitor', 'contact', 'owner', 'seller', 'receiver', 'recipient', 'admin', 'administrator', 'promoter',
    ],
    except: [
      'group', 'company', 'shop', 'store', 'conversation', 'system', 'tenant', 'channel', 'class', 'color', 'icc', 'build', 'device', 'service', 'app', 'product', 'goods', 'bank', 'wallet', 'pay', 'payment',
      'fund', 'cash', 'balance', 'http', 'mqtt', 'redis', 'db', 'oss', 'team', 'robot', 'bot',
    ],
  },
  fields: [{ name: '', kind: 'person-object' }],
  examples: {
    finds: [
      'const res = await getUserInfo(); console.log(res)',
      'getMemberList({ page: 1 }).then((res) => { console.log(res.data) })',
      'axios.get("/api/user/info").then(({ data }) => console.log(data))',
      'const res = await userApi.detail(id); console.log(res.data.data)',
      'uni.request({ url: base + "/member/detail", success: (res) => { console.log(res.data) } })',
      'fetch("/api/me").then((r) => r.json()).then((me) => console.log(me))',
      'this.$store.dispatch("user/getInfo").then((res) => console.log(res))',
      'import { getInfo } from "@/api/user"; const res = await getInfo(); console.log(res)',
      'const { data } = useSWR("/api/user", fetcher); console.log(data)',
      'const rows = await knex("volunteers").where({ area }); console.log(rows)',
      'const snap = await getDocs(collection(db, "clubs", id, "registrations")); console.log(snap.docs.map((one) => one.data()))',
    ],
    ignores: [
      'const res = await deleteUser(id); console.log(res)',
      'const rows = await knex("device_registrations").where({ area }); console.log(rows)',
      'const rows = await knex("volunteer_hours").where({ area }); console.log(rows)',
      'const res = await getUserMenus(); console.log(res)',
      'axios.get("/api/user/count").then(({ data }) => console.log(data))',
      'axios.post("/user/sendSmsCode", form).then((res) => console.log(res))',
      'const res = await userApi.detail(id); console.log(res.code, res.msg, res.data.total)',
      'const res = await getUserRoleList(); console.log(res)',
      'request({ url: "/message/member", params }).then((res) => console.log(res.data))',
      'getGroupProfile(id).then((res) => console.log(res))',
      'import { getInfo } from "@/api/goods"; const res = await getInfo(); console.log(res)',
    ],
  },
});
