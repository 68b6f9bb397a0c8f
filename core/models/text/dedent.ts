import { defineModel } from '../define-model.ts';
import { sameText } from '../shared-rows.ts';

export const dedent = defineModel({
  id: 'dedent',
  package: 'dedent',
  alsoIn: ['ts-dedent', 'outdent'],
  doc: 'https://github.com/dmnd/dedent#usage',
  flows: ['default', 'dedent', 'outdent'].map((call) => sameText(call, 'argument[0..]')),
  examples: {
    carries: [
      'import dedent from "dedent"; sink(dedent`call ${user.phone}`)',
      'import { dedent } from "ts-dedent"; sink(dedent(`call ${user.phone}`))',
      'import outdent from "outdent"; sink(outdent`${user.phone}`)',
    ],
    stops: [
      'import dedent from "dedent"; sink(dedent`call ${user.phone}`.length)',
      'import dedent from "dedent"; sink(dedent`call ${user.phone ? 1 : 2}`)',
      'import dedent from "./dedent"; sink(dedent`call ${user.phone}`)',
    ],
  },
});
