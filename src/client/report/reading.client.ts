/** The reading room with scripts: each part for itself, none needed to read. */
import { offerExpansions } from './abbreviations.client.ts';
import { followReading } from './contents.client.ts';
import { copyWordsOnly } from './copy.client.ts';
import { offerFinding } from './find.client.ts';
import { offerKeys } from './paragraph-keys.client.ts';
import { offerTools } from './tools.client.ts';
import { offerWords } from './words.client.ts';

followReading();
copyWordsOnly();
offerExpansions();
offerFinding();
offerTools();
offerKeys();
offerWords();
