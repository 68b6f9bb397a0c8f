/** Renews every generated file: run by `npm run update`, and in check mode by a test. */
import { renewGenerated } from './generated/generated.ts';

for (const file of await renewGenerated({ write: true })) console.log(`renewed ${file}`);
