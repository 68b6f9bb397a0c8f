import { defineModel } from '../define-model.ts';
import { sameText } from '../shared-rows.ts';

const TAGS = [
  'oneLine',
  'oneLineTrim',
  'stripIndent',
  'stripIndents',
  'html',
  'safeHtml',
  'source',
  'commaLists',
  'inlineLists',
  'oneLineCommaLists',
  'codeBlock',
];

/** Tags of template literals that lay the text out. */
export const templateTags = defineModel({
  id: 'template-tags',
  package: 'common-tags',
  doc: 'https://github.com/zspecza/common-tags#available-tags',
  flows: TAGS.map((call) => sameText(call, 'argument[0..]')),
  examples: {
    carries: [
      'import { oneLine } from "common-tags"; sink(oneLine`call ${user.phone}`)',
      'import { stripIndent } from "common-tags"; sink(stripIndent(`call ${user.phone}`))',
      'import * as tags from "common-tags"; sink(tags.commaLists`call ${[user.phone]}`)',
    ],
    stops: [
      'import { oneLine } from "common-tags"; sink(oneLine`call ${user.phone}`.length)',
      'import { oneLine } from "common-tags"; sink(oneLine`call ${user.phone.length}`)',
      'import { oneLine } from "./tags"; sink(oneLine`call ${user.phone}`)',
    ],
  },
});
