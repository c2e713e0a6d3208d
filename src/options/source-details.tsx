import { useStrings } from '../ui/strings';
import { Toggle } from '../ui/toggle';
import type { SourceRow } from './catalogue';
import { Facts } from './facts';
import type { CatalogueProps } from './props';
import { Ratings } from './ratings';
import { Ties } from './ties';

/** The catalogue's props and the source that is opened. */
export interface DetailsProps extends CatalogueProps {
  readonly source: SourceRow;
}

/** Everything that is known of one source, and on what basis. */
export function SourceDetails(props: DetailsProps) {
  const t = useStrings();
  const { source, settings, change } = props;
  return (
    <>
      <Toggle
        on={settings.followed.includes(source.id)}
        name={t('ui_followed_name', [source.name])}
        mark="star"
        flip={(on) => void change({ list: 'followed', entry: source.id, on })}
      >
        {t('ui_followed')}
      </Toggle>
      <Facts {...props} />
      {source.type !== 'collective' && (
        <>
          <Ties {...props} />
          <Ratings {...props} />
        </>
      )}
    </>
  );
}
