/** Entry of the options page. */
import { render } from 'preact';
import { loadBasis } from '../knowledge/basis';
import { BASIS } from '../knowledge/generated/basis';
import { loadTranslate } from '../platform/i18n';
import { Strings } from '../ui/strings';
import { Options } from './options';

const root = document.getElementById('root');
if (root !== null) {
  render(
    <Strings.Provider value={loadTranslate(['options_', 'ui_', 'app_', 'receipt_kind_'])}>
      <Options basis={loadBasis(BASIS)} />
    </Strings.Provider>,
    root,
  );
}
