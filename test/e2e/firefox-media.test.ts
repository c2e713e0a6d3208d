/** Other media in Firefox: fullscreen and paper. */
import { afterAll, beforeAll, describe } from 'vitest';
import { PATIENCE, type TestBrowser } from './support/browser';
import { launchFirefox } from './support/firefox';
import { otherMedia } from './support/media';

describe('in Firefox', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchFirefox();
  }, PATIENCE);
  afterAll(() => browser?.close(), PATIENCE);

  otherMedia(() => browser);
});
