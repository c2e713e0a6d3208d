import { diskDamage } from './support/disk';
import { launchFirefox } from './support/firefox';

// Both are databases of the extension's origin: the storage's own has a user context of the browser's.
diskDamage('Firefox', launchFirefox, {
  storage: /\/storage\/default\/moz-extension[^/]+\^userContextId=\d+[^/]*\/idb\/[^/]+\.sqlite$/,
  copy: /\/storage\/default\/moz-extension[^/^]+\/idb\/[^/]+\.sqlite$/,
});
