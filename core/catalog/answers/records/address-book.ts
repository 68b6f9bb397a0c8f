import { defineAnswer } from '../../define-answer.ts';

/** The addresses that a user has goods sent to, each with a name and a number. */
export default defineAnswer({
  id: 'address-book',
  requests: {
    words: ['address', 'addresse', 'useraddress', 'memberaddress', 'receiveaddress', 'shippingaddress', 'deliveryaddress', 'addressbook', 'defaultaddress', 'dizhi', 'shouhuodizhi', 'consigneeaddress'],
    except: [
      'ip', 'mac', 'email', 'mail', 'contract', 'wallet', 'base', 'server', 'host', 'remote', 'network', 'image', 'file', 'memory', 'api', 'request', 'url', 'web', 'site', 'bank', 'company', 'store', 'shop', 'sale',
      'warehouse', 'chain', 'gateway', 'token', 'from', 'mailer', 'exploit', 'escrow', 'vault', 'treasury', 'deployer', 'nft',
    ],
  },
  fields: [
    { name: 'address', kind: 'address' },
    { name: '', kind: 'person-object' },
  ],
  examples: {
    finds: [
      'const res = await getAddressList(); console.log(res)',
      'request("/address/detail", { id }).then((res) => console.log(res.data))',
      '$http.get("/member/address/get/default").then((res) => console.log(res))',
    ],
    ignores: [
      'const res = await deleteAddress(id); console.log(res)',
      'const res = await getServerAddress(); console.log(res)',
      'request("/address/city_list").then((res) => console.log(res.data))',
      'const res = await setDefaultAddress(id); console.log(res)',
    ],
  },
});
