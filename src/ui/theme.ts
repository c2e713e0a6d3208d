/** Light, dark, or what the system says. */
import type { Settings } from '../platform/settings';

/** `auto` leaves the choice to the style sheet's media query. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
