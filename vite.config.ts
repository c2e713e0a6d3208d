import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import base from './manifest.json' with { type: 'json' };
import messages from './public/_locales/en/messages.json' with { type: 'json' };
import { packNames } from './src/knowledge/front-coding.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const keys = Object.keys(messages);
const pageKeys = keys.filter((key) => /^(?:overlay|card|receipt|caution)_/.test(key)).sort();
const matchesFile = fileURLToPath(new URL('./src/knowledge/generated/matches.json', import.meta.url));

/** Match patterns of the outlet rows marked `runsHere`, written by src/dev/artefacts.ts. */
function contentMatches(): string[] {
  return existsSync(matchesFile) ? JSON.parse(readFileSync(matchesFile, 'utf8')) : [];
}

/** The manifest of one browser: Firefox wants background scripts and an add-on id. */
function manifest(): ManifestV3Export {
  const { $schema: _schema, background, content_scripts: scripts, ...common } = base;
  const content_scripts = scripts.map((script) => ({
    ...script,
    run_at: 'document_idle' as const,
    matches: contentMatches(),
  }));
  if (target === 'firefox') {
    const gecko = {
      id: 'pinch-of-salt@example.org',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    };
    // crxjs types `background` for Chromium only; it reads `background.scripts` when told `browser: 'firefox'`.
    return {
      ...common,
      content_scripts,
      background: { scripts: [background.service_worker], type: 'module' },
      browser_specific_settings: { gecko },
    } as ManifestV3Export;
  }
  return {
    ...common,
    content_scripts,
    background: { service_worker: background.service_worker, type: 'module' },
    minimum_chrome_version: '120',
  } as ManifestV3Export;
}

/** Removes preact's one innerHTML sink from every built script, the content script's IIFE (an asset) included. */
function noInnerHtml(): Plugin {
  const sink = /\.innerHTML=([\w$]+\.__html)/g;
  return {
    name: 'no-inner-html',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(sink, '.textContent=$1');
          else if (file.fileName.endsWith('.js')) file.source = String(file.source).replace(sink, '.textContent=$1');
        }
      },
    },
  };
}

export default defineConfig({
  plugins: process.env.VITEST
    ? [preact()]
    : [
        preact(),
        crx({
          manifest: manifest(),
          browser: target,
          contentScripts: { standaloneFiles: ['src/content.ts'] },
        }),
        noInnerHtml(),
      ],
  // `define` is one of the few settings that reach the content script's own build.
  define: {
    __MESSAGE_KEYS__: JSON.stringify(keys),
    // On every page, hence packed: they share long beginnings.
    __PAGE_MESSAGE_KEYS__: JSON.stringify(packNames(pageKeys)),
  },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox142' : 'chrome120',
    sourcemap: false,
    modulePreload: false,
    // The one page that no field of the manifest names: the worker opens it after installation.
    rolldownOptions: { input: { welcome: 'src/welcome/index.html' } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // One module graph for all files: opening the tables anew in each of 150 took two thirds of the run.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/e2e/**'],
          setupFiles: ['test/support/phrases.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // Else _locales could not be imported: a public file is no module.
        publicDir: false,
        resolve: {
          alias: {
            'webextension-polyfill': fileURLToPath(new URL('./test/fakes/webextension-polyfill.ts', import.meta.url)),
          },
        },
        // Found only while a test runs, they would make the runner load its page again.
        optimizeDeps: { include: ['axe-core', '@floating-ui/dom', 'chrono-node/en', 'preact/hooks', 'valibot'] },
        test: {
          name: 'dom',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/phrases.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
