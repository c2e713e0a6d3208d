import { describe, expect, it } from 'vitest';
import { browserToStart, hasDisplay, installed, usableFirefox } from '../../src/dev/browsers.mjs';
import { fakeMachine } from './machine';

const none = () => null;

describe('the browser of npm start', () => {
  it('takes BROWSER_PATH first', () => {
    const { system } = fakeMachine({
      files: ['/opt/ff/firefox', '/usr/bin/chromium'],
      env: { BROWSER_PATH: '/opt/ff/firefox', PATH: '/usr/bin' },
    });
    expect(browserToStart(system, none)).toEqual({ kind: 'firefox', path: '/opt/ff/firefox' });
  });

  it('says so when BROWSER_PATH does not exist', () => {
    const { system } = fakeMachine({ env: { BROWSER_PATH: '/nowhere/chrome' } });
    expect(() => browserToStart(system, none)).toThrow('/nowhere/chrome');
  });

  it('prefers an installed Chromium and then does not ask Playwright', () => {
    const { system } = fakeMachine({ files: ['/usr/bin/chromium', '/usr/bin/google-chrome'] });
    const playwright = () => {
      throw new Error('asked');
    };
    expect(browserToStart(system, playwright)).toEqual({ kind: 'chromium', path: '/usr/bin/chromium' });
  });

  it("goes on to Playwright's Chromium, branded Chrome, Firefox", () => {
    const files = ['/usr/bin/google-chrome', '/usr/bin/firefox'];
    const { system } = fakeMachine({ files, ask: () => 'Mozilla Firefox 150.0' });
    expect(browserToStart(system, () => '/pw/chrome')?.path).toBe('/pw/chrome');
    expect(browserToStart(system, none)).toEqual({ kind: 'branded', path: '/usr/bin/google-chrome' });
    const { system: onlyFirefox } = fakeMachine({ files: ['/usr/bin/firefox'], ask: () => 'Mozilla Firefox 150.0' });
    expect(browserToStart(onlyFirefox, none)).toEqual({ kind: 'firefox', path: '/usr/bin/firefox' });
  });

  it('has nothing to offer on an empty machine', () => {
    expect(browserToStart(fakeMachine().system, none)).toBeNull();
  });
});

describe('what is installed', () => {
  it('refuses a Firefox that is too old', () => {
    const files = ['/usr/bin/firefox-esr'];
    expect(usableFirefox(fakeMachine({ files, ask: () => 'Mozilla Firefox 128.9.0esr' }).system)).toBeNull();
    expect(usableFirefox(fakeMachine({ files, ask: () => 'Mozilla Firefox 142.0' }).system)).toBe(files[0]);
  });

  it('knows the folders of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installed(fakeMachine({ platform: 'darwin', files: [mac] }).system, 'branded')).toBe(mac);
    const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(installed(fakeMachine({ platform: 'win32', env, files: [windows] }).system, 'firefox')).toBe(windows);
  });
});

describe('display', () => {
  it('is there with X or Wayland on Linux, and elsewhere unless on CI', () => {
    expect(hasDisplay(fakeMachine({ env: {} }).system)).toBe(false);
    expect(hasDisplay(fakeMachine({ env: { DISPLAY: ':0' } }).system)).toBe(true);
    expect(hasDisplay(fakeMachine({ env: { WAYLAND_DISPLAY: 'w', HEADLESS: '1' } }).system)).toBe(false);
    expect(hasDisplay(fakeMachine({ platform: 'darwin', env: {} }).system)).toBe(true);
    expect(hasDisplay(fakeMachine({ platform: 'darwin', env: { CI: 'true' } }).system)).toBe(false);
  });
});
