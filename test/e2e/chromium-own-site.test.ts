import { launchChromium } from './support/chromium';
import { ownSite } from './support/own-site';

ownSite('Chromium', () => launchChromium());
