import { defineAnswer } from '../../define-answer.ts';

/** Map services turn the place where a user is into the address of that place. */
export default defineAnswer({
  id: 'map-services',
  doc: 'https://lbs.qq.com/miniProgram/jsSdk/jsSdkGuide/methodReverseGeocoder',
  calls: [
    { from: { receiver: ['qqmapsdk', 'qqMap', 'qqMapWX', 'qqmap', 'amapFun', 'myAmapFun', 'amapPlugin', 'amapsdk', 'bmap', 'BMap'] }, members: ['reverseGeocoder', 'getRegeo', 'regeocoding', 'getLocation'] },
    { from: { receiver: ['geocoder', 'geoCoder', 'geocoder()'] }, members: ['reverseGeocoder', 'regeocode'] },
    { from: { receiver: ['geolocation', 'citySearch'] }, members: ['getCurrentPosition', 'getLocalCity'], toCallback: true },
  ],
  fields: [
    { name: 'address', kind: 'precise-location' },
    { name: 'formatted_addresses', kind: 'precise-location' },
    { name: 'regeocode', kind: 'precise-location' },
    { name: 'location', kind: 'precise-location' },
    { name: 'position', kind: 'precise-location' },
  ],
  examples: {
    finds: [
      'qqmapsdk.reverseGeocoder({ location, success: (res) => { console.log(res) } })',
      'myAmapFun.getRegeo({ success: function (data) { console.log(data) } })',
      'geolocation.getCurrentPosition((status, result) => { console.log(result) })',
    ],
    ignores: [
      'qqmapsdk.search({ keyword, success: (res) => { console.log(res) } })',
      'qqmapsdk.reverseGeocoder({ location, fail: (res) => { console.log(res) } })',
      'geolocation.getCurrentPosition((status, result) => { console.log(status) })',
    ],
  },
});
