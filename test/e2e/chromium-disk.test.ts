import { launchChromium } from './support/chromium';
import { diskDamage } from './support/disk';

diskDamage('Chromium', (profile) => launchChromium({ profile }), {
  storage: /\/Local Extension Settings\/[^/]+\/[^/]+\.(?:log|ldb)$/,
  copy: /\/IndexedDB\/chrome-extension_[^/]+\/[^/]+\.(?:log|ldb)$/,
});
