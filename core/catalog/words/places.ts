/** Nouns of places and organisations: their telephone and address are on their signs. Last words of names, in the singular. */
export const placeNouns: readonly string[] = [
  'hospital', 'clinic', 'facility', 'cinema', 'theater', 'theatre', 'gym', 'pharmacy', 'branch', 'shop', 'store', 'outlet', 'mall', 'hotel', 'restaurant', 'venue', 'school', 'campus', 'university', 'college', 'department', 'dept', 'station', 'warehouse', 'depot',
  'company', 'business', 'agency', 'organization', 'organisation', 'org', 'library', 'dealer', 'merchant', 'logistics', 'supplier', 'vendor', 'distributor', 'wholesaler', 'manufacturer', 'pickup', 'museum', 'garage', 'salon', 'supermarket', 'institution', 'poi', 'scenic', 'attraction', 'parking', 'landmark', 'toilet', 'charger', 'community', 'estate', 'listing', 'chamber',
  'yiyuan', 'yuanqu', 'menzhen', 'menkan', 'keshi', 'yaodian', 'yaofang', 'mendian', 'dianpu', 'wangdian', 'shangdian', 'jiudian', 'xuexiao', 'xiaoqu', 'gongsi', 'wuliu', 'jigou', 'bumen',
];

/** Places that are open to everybody: a telephone or an address of theirs is published. */
export const shopNouns: readonly string[] = [
  'hospital', 'clinic', 'cinema', 'theater', 'theatre', 'gym', 'pharmacy', 'branch', 'shop', 'store', 'outlet', 'mall', 'hotel', 'restaurant', 'merchant', 'supplier', 'vendor', 'dealer', 'station', 'warehouse', 'salon', 'supermarket', 'museum', 'library',
  'mendian', 'dianpu', 'wangdian', 'shangdian', 'jiudian', 'yaodian', 'yiyuan',
];

/**
 * Nouns of places whose name in a record makes the record that of the place: `hotelName` beside `address`. Members, students and customers
 * have the name of a school, a company or a department in theirs.
 */
export const listedPlaces: readonly string[] = [
  ...shopNouns, 'park', 'parking', 'lot', 'charger', 'toilet', 'venue', 'facility', 'scenic', 'attraction', 'landmark', 'poi', 'depot', 'supermarket',
];

/** Nouns of what is put up somewhere: its address is where it stands, `deviceName` beside `address`. */
export const installedThings: readonly string[] = ['device', 'equipment', 'terminal', 'cabinet', 'locker', 'meter', 'camera', 'gateway'];

/**
 * Words in the name of what somebody bought, booked or is sent: a shop is named in it as well, and the address is the buyer's. Also in the
 * names of its fields: `payTime`, `visitDate`.
 */
export const purchaseWords: readonly string[] = [
  'order', 'orders', 'booking', 'reservation', 'appointment', 'waybill', 'parcel', 'package', 'delivery', 'express', 'shipping', 'ship', 'trip', 'invoice', 'resume', 'registration', 'task', 'ticket', 'pay', 'paid', 'payment', 'goods', 'quantity', 'qty', 'amount', 'remark', 'visit', 'yuyue', 'dingdan',
];

/** Kinds that places have as well as persons. */
export const placeKinds: readonly string[] = ['mobile-phone', 'landline', 'address', 'precise-location'];

/** Words before `store` that leave it a shop: `nearestStore`; any other one makes it the state of an application: `cartStore`. */
export const storeModifiers: readonly string[] = ['cur', 'current', 'selected', 'near', 'nearest', 'nearby', 'this', 'the', 'pickup', 'offline', 'physical', 'chosen', 'default', 'all', 'online'];

/** Parameters that name the place whose coordinates stand beside them: https://uniapp.dcloud.net.cn/api/location/open-location.html#openlocation */
export const placeNameParameters: readonly string[] = ['name', 'title', 'placename', 'locationname', 'shopname', 'storename', 'stationname', 'poiname'];

/** Places of two words, the noun in the singular. */
export const placePairs: readonly string[] = ['pickup point', 'pickup location', 'collection point', 'delivery point', 'service point', 'drop point', 'self pickup', 'pick point', 'parking lot', 'car park'];

/** Segments of paths whose response holds regions: https://lbs.qq.com/service/webService/webServiceGuide/search/webServiceDistrict, https://lbs.amap.com/api/webservice/guide/api/district */
export const regionPaths: readonly string[] = ['district', 'districts', 'region', 'regions', 'area', 'areas', 'province', 'provinces', 'city', 'cities', 'administrative', 'division'];

/** Last words of names of a hierarchy or of what is chosen from: `orgTree`, `cityOptions`. */
export const treeWords: readonly string[] = ['tree', 'node', 'option', 'picker', 'column', 'range', 'child', 'children', 'level', 'picked', 'selected', 'checked', 'all'];

/** Last words of the name of a place, behind its noun: `hotelName`, `shop_title`. */
export const namingWords: readonly string[] = ['name', 'title'];
