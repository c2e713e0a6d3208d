/** `npm run knowledge`: what a maintainer asks of the catalogue. */
import { parseArgs } from 'node:util';
import { readTables } from '../knowledge/tables';
import { lookup } from './knowledge/lookup';
import { stats } from './knowledge/stats';
import { verify } from './knowledge/verify';
import { catalogue } from './knowledge-base';
import { BAD, DONE, type Streams, UsageError } from './streams';

/** Runs one question; `BAD` where `verify` refuses a row. */
export async function runKnowledge(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { unchecked: { type: 'boolean', default: false } },
  });
  const [question, ...rest] = positionals;
  if (question === 'verify' && rest.length === 0) {
    const { text, sound } = verify(values.unchecked);
    streams.out(text);
    return sound ? DONE : BAD;
  }
  if (question === 'lookup' && rest.length > 0) {
    streams.out(lookup(rest.join(' '), readTables(), catalogue()));
    return DONE;
  }
  if (question === 'stats' && rest.length === 0) {
    streams.out(stats(readTables()));
    return DONE;
  }
  throw new UsageError('knowledge takes verify [--unchecked], lookup NAME or stats');
}
