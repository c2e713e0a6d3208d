import { describe } from 'vitest';
import { launchFirefox } from './support/firefox';
import { mainJob } from './support/main-job';

describe('the built extension in Firefox', () => {
  mainJob(() => launchFirefox());
});
