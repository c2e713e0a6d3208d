/** Entry of the page that opens after installation. */
import { render } from 'preact';
import { loadTranslate } from '../platform/i18n';
import { Strings } from '../ui/strings';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (root !== null) {
  render(
    <Strings.Provider value={loadTranslate(['welcome_', 'ui_', 'app_'])}>
      <Welcome />
    </Strings.Provider>,
    root,
  );
}
