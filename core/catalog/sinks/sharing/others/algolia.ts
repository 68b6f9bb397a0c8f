import { defineSink } from '../../../define.ts';

const MEMBERS = ['saveObject', 'saveObjects', 'partialUpdateObject', 'partialUpdateObjects', 'replaceAllObjects', 'addObject', 'addObjects', 'addOrUpdateObject'];

export default defineSink({
  id: 'algolia',
  target: 'share',
  name: { en: 'Algolia', 'zh-CN': 'Algolia 搜索服务' },
  doc: 'https://www.algolia.com/doc/libraries/javascript/v5/helpers/#save-records',
  patterns: [{ from: { module: ['algoliasearch', 'algoliasearch/lite', '@algolia/client-search'] }, members: MEMBERS }],
  examples: {
    finds: [
      'import algoliasearch from "algoliasearch"; const index = algoliasearch(id, key).initIndex("members"); index.saveObject({ objectID: user.id, phone: user.phone })',
      'import { algoliasearch } from "algoliasearch"; algoliasearch(id, key).saveObjects({ indexName, objects: [{ phone }] })',
    ],
    ignores: [
      'import algoliasearch from "algoliasearch"; algoliasearch(id, key).initIndex("goods").saveObject({ objectID: item.id, title: item.title })',
      'import algoliasearch from "algoliasearch"; algoliasearch(id, key).initIndex("members").deleteObject(phone)',
      'index.saveObject({ phone })',
    ],
  },
});
