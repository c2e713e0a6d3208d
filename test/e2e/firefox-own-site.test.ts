import { launchFirefox } from './support/firefox';
import { ownSite } from './support/own-site';

ownSite('Firefox', () => launchFirefox());
