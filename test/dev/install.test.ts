import { describe, expect, it } from 'vitest';
import { ensureChromium, ensureFirefox, ensureModules, isStale, playwrightChromium } from '../../src/dev/install.mjs';
import { fakeMachine } from './machine';

const at = () => '/pw/chrome';

describe('npm packages', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/mac-only': { version: '2.0.0', optional: true },
    },
  };

  it('are stale when a version differs or one is missing, other platforms apart', () => {
    expect(isStale(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(false);
    expect(isStale(lock, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toBe(true);
    expect(isStale(lock, { packages: {} })).toBe(true);
  });

  it('are installed by npm ci, without install scripts, when node_modules is missing', () => {
    const { system, log } = fakeMachine();
    expect(() => ensureModules(system)).toThrow('npm ci failed');
    expect(log).toContain('> npm ci --ignore-scripts --no-audit --no-fund');
    expect(log).toContain('run npm ci --ignore-scripts --no-audit --no-fund');
  });

  it('are left alone when they fit', () => {
    const { system, log } = fakeMachine({
      exists: () => true,
      read: () => JSON.stringify(lock).replace('"mac-only"', '"x"'),
    });
    ensureModules(system);
    expect(log).toEqual([]);
  });
});

describe('browsers for the tests', () => {
  it('are the installed ones', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/firefox-esr'];
    const { system, log } = fakeMachine({ files, ask: () => 'Mozilla Firefox 153.7.0esr' });
    expect([ensureChromium(system, at), ensureFirefox(system)]).toEqual(files);
    expect(log).toEqual([]);
  });

  it('come from apt on Debian as root, the command printed first', () => {
    const { system, files, log } = fakeMachine({ root: true, files: ['/usr/bin/apt-get'] });
    const run = system.run;
    const withApt = {
      ...system,
      run: (command: string, args: string[]) => {
        run(command, args);
        if (args.includes('chromium')) files.add('/usr/bin/chromium');
        return true;
      },
    };
    expect(ensureChromium(withApt, at)).toBe('/usr/bin/chromium');
    const install = 'apt-get -o DPkg::Lock::Timeout=400 install -y --no-install-recommends chromium fonts-liberation';
    expect(log.indexOf(`> ${install}`)).toBeLessThan(log.indexOf(`run ${install}`));
    expect(log[0]).toBe('> apt-get update');
  });

  it('come from Playwright elsewhere, announced, and are null when the download fails', () => {
    const { system, log } = fakeMachine();
    expect(playwrightChromium(system, at)).toBeNull();
    expect(log[0]).toMatch(/downloading/);
    expect(playwrightChromium(fakeMachine({ files: ['/pw/chrome'] }).system, at)).toBe('/pw/chrome');
  });

  it('take the Firefox whose path @puppeteer/browsers prints', () => {
    const path = '/repo/node_modules/.cache/browsers/firefox/linux-stable_150.0/firefox/firefox';
    const { system } = fakeMachine({ files: [path], ask: () => `firefox@stable_150.0 ${path}\n` });
    expect(ensureFirefox(system)).toBe(path);
    expect(ensureFirefox(fakeMachine().system)).toBeNull();
  });
});
