import { proveComposer } from './composer.suite';
import { composers } from './composers';

for (const composer of composers.filter(({ name }) => name.startsWith('X '))) proveComposer(composer);
