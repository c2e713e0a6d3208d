/** Entry of the toolbar popup. */
import { render } from 'preact';
import { loadTranslate } from '../platform/i18n';
import { Strings } from '../ui/strings';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root !== null) {
  const strings = loadTranslate(['popup_', 'ui_', 'check_', 'receipt_kind_', 'app_']);
  render(
    <Strings.Provider value={strings}>
      <Popup />
    </Strings.Provider>,
    root,
  );
}
