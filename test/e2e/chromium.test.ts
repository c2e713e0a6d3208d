import { describe } from 'vitest';
import { launchChromium } from './support/chromium';
import { mainJob } from './support/main-job';

describe('the built extension in Chromium', () => {
  mainJob(() => launchChromium());
});
