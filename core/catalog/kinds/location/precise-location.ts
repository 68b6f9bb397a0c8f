import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'precise-location',
  name: { en: 'location', 'zh-CN': '位置信息' },
  category: 'location',
  level: 'high',
  tier: 'A',
  sensitivity: 'gbt45574-other-sensitive',
  terms: {
    en: {
      high: [
        'user location', 'user longitude', 'user latitude', 'gps location', 'gps coordinate', 'gps info', 'current location',
        'my location', 'precise location', 'real time location', 'lat lng', 'lnglat', 'latlng', 'user position',
        'geo location of user', 'user lng', 'user lat', 'my lng', 'my lat', 'current lng', 'current lat', 'location data',
        'my position', 'current position',
      ],
      medium: [
        'longitude', 'latitude', 'gps', 'coordinate of user',
      ],
      low: [
        'lng', 'lat', 'lon', 'location',
      ],
    },
    pinyin: {
      high: [
        'jingweidu', 'dangqianweizhi',
      ],
      medium: [
        'jingdu', 'weidu', 'dingwei',
      ],
      low: [
        'weizhi',
      ],
    },
    abbr: {
      low: [
        'jd', 'wd', 'jwd',
      ],
    },
    zh: {
      high: [
        '经度', '纬度', '经纬度', '定位', '当前位置', '位置信息', '精准定位',
      ],
    },
  },
  examples: {
    finds: [
      'userLocation', 'userLongitude', 'jingweidu', '经度',
    ],
    ignores: [
      'RouteLocation', 'locationId', 'WarehouseLocation', 'attribLocation', 'storeLocation', 'useLocation', 'jd',
      'translate', 'platform', 'template', 'relation', 'flat',
    ],
  },
});
