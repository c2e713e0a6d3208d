import { useStrings } from '../ui/strings';
import type { SourceRow } from './catalogue';
import { Facts } from './facts';
import type { CatalogueProps } from './props';
import { Ratings } from './ratings';
import { Ties } from './ties';

export interface DetailsProps extends CatalogueProps {
  readonly source: SourceRow;
}

/** Everything that is known of one source, and on what basis. */
export function SourceDetails(props: DetailsProps) {
  const t = useStrings();
  const { source, settings, change } = props;
  const follows = settings.followed.includes(source.id);
  return (
    <>
      <button
        type="button"
        class="toggle"
        aria-pressed={follows}
        aria-label={t('options_follow_name', [source.name])}
        onClick={() => void change({ list: 'followed', entry: source.id, on: !follows })}
      >
        {t(follows ? 'options_follow_on' : 'options_follow_off')}
      </button>
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
