import { launchFirefox } from './support/firefox';
import { hostileSuite } from './support/hostile';

hostileSuite('hostile pages in Firefox', launchFirefox);
