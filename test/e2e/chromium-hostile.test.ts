import { launchChromium } from './support/chromium';
import { hostileSuite } from './support/hostile';

hostileSuite('hostile pages in Chromium', launchChromium);
