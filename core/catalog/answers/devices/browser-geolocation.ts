import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'browser-geolocation',
  doc: 'https://developer.mozilla.org/en-US/docs/Web/API/Geolocation/getCurrentPosition',
  calls: [
    { from: { global: ['navigator.geolocation', 'plus.geolocation'] }, members: ['getCurrentPosition', 'watchPosition'], toCallback: true },
    { from: { module: ['@capacitor/geolocation', 'expo-location', '@react-native-community/geolocation', 'react-native-geolocation-service', 'react-native-amap-geolocation'] }, members: ['getCurrentPosition', 'watchPosition', 'getCurrentPositionAsync', 'watchPositionAsync', 'getLastKnownPositionAsync'] },
  ],
  fields: [
    { name: 'coords', kind: 'precise-location' },
    { name: 'address', kind: 'precise-location' },
    { name: 'position', kind: 'precise-location' },
  ],
  examples: {
    finds: [
      'navigator.geolocation.getCurrentPosition((position) => console.log(position))',
      'navigator.geolocation.getCurrentPosition((pos) => { console.log(pos.coords) }, (err) => console.log(err))',
      'navigator.geolocation.watchPosition(show); function show(p) { console.log(p) }',
      'import { Geolocation } from "@capacitor/geolocation"; const p = await Geolocation.getCurrentPosition(); console.log(p)',
    ],
    ignores: [
      'navigator.geolocation.getCurrentPosition(() => {}, (err) => console.log(err))',
      'navigator.geolocation.getCurrentPosition((pos) => { console.log(pos.timestamp) })',
      'const id = navigator.geolocation.watchPosition(show); console.log(id)',
    ],
  },
});
