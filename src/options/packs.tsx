import { useState } from 'preact/hooks';
import type { Own } from '../knowledge/own';
import { exportPack, LONGEST_PACK, type PackProblem, readPack } from '../knowledge/own-pack';
import type { Translate } from '../receipt/view';
import { useStrings } from '../ui/strings';
import { FilePicker, saveJson } from './files';
import { keyOf } from './labels';
import type { CatalogueProps } from './props';

function reasonOf(problem: PackProblem, t: Translate): string {
  const key = `options_pack_why_${keyOf(problem.why)}`;
  if (problem.why === 'row') return t(key, [problem.table, problem.row, problem.reason]);
  return problem.why === 'table' ? t(key, [problem.table]) : t(key);
}

/** "outlets 1, ties 2, ratings 0, hidden ratings 0". */
export function ownCounts({ outlets, leanings, ratings, hiddenRatings }: Own, t: Translate): string {
  return t('options_own_counts', [outlets.length, leanings.length, ratings.length, hiddenRatings.length]);
}

/** The reader's additions out to a file, and in from one. */
export function Packs({ basis, settings, change }: CatalogueProps) {
  const t = useStrings();
  const [said, setSaid] = useState('');
  async function take(file: string, text: string | null): Promise<void> {
    const sources = [...basis.outlets, ...basis.journalists, ...basis.accounts, ...settings.own.outlets];
    const known = {
      sources: new Set(sources.map((row) => row.id)),
      clubs: new Set(basis.clubs.map((row) => row.id)),
      ratings: new Set(basis.ratings.map((row) => row.id)),
    };
    const pack = text === null ? null : readPack(text, known);
    if (pack === null) return setSaid(t('options_pack_bad', [file, t('options_pack_why_too_long')]));
    if (!pack.ok) return setSaid(t('options_pack_bad', [file, reasonOf(pack.problem, t)]));
    const stored = await change({ own: 'add', rows: pack.own });
    setSaid(stored ? t('options_pack_done', [file, ownCounts(pack.own, t)]) : '');
  }
  return (
    <>
      <div class="row">
        <button type="button" onClick={() => saveJson('pinch-of-salt-additions.json', exportPack(settings.own))}>
          {t('options_pack_export')}
        </button>
        <FilePicker label={t('options_pack_import')} longest={LONGEST_PACK} take={take} />
      </div>
      <p role="status">{said}</p>
    </>
  );
}
