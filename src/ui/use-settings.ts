/** Settings in a component: always what storage holds, whoever changed it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../platform/messages';
import type { Settings, SettingsChange, SettingsNotice, SettingsProblem } from '../platform/settings';
import { changeSettings, readSettings, watchSettings } from '../platform/settings-client';
import { applyTheme } from './theme';

/** The settings, as a page shows and changes them. */
export interface SettingsState {
  /** null until they are read. */
  readonly settings: Settings | null;
  /** Why the last change was not made, or null. */
  readonly problem: SettingsProblem | null;
  /** What happened to the stored settings, until the reader has dismissed it. */
  readonly notice: SettingsNotice | null;
  /** True when the change is stored. */
  change(what: SettingsChange): Promise<boolean>;
  dismiss(): void;
}

/** Reads once and follows every change; the page's theme goes along. */
function useStored(failed: (problem: SettingsProblem) => void): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let followed = false;
    const show = (found: Settings) => {
      applyTheme(found.theme);
      setSettings(found);
    };
    const end = watchSettings((found) => {
      followed = true;
      show(found);
    });
    readSettings().then(
      (found) => followed || show(found),
      () => failed('read'),
    );
    return end;
  }, [failed]);
  return settings;
}

export function useSettings(): SettingsState {
  const [problem, setProblem] = useState<SettingsProblem | null>(null);
  const [notice, setNotice] = useState<SettingsNotice | null>(null);
  const settings = useStored(setProblem);
  const askNotice = useCallback((dismiss: boolean) => {
    ask('settings:notice', { dismiss }).then(
      (found) => setNotice(dismiss ? null : found),
      () => undefined,
    );
  }, []);
  useEffect(() => askNotice(false), [askNotice]);
  const change = useCallback(async (what: SettingsChange) => {
    const result = await changeSettings(what);
    setProblem(result.ok ? null : result.reason);
    return result.ok;
  }, []);
  const dismiss = useCallback(() => askNotice(true), [askNotice]);
  return { settings, problem, notice, change, dismiss };
}
