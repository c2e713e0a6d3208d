/** The command line: `check`, `evaluate`, `knowledge` (see README). Thin: each command is a module of its own. */
import { runCheck } from './commands/check';
import { runEvaluate } from './commands/evaluate';
import { runKnowledge } from './commands/knowledge';
import { BAD, type Streams, UsageError } from './commands/streams';
import { openPhraseTables } from './languages/en/phrase-tables';
import { PHRASE_ROWS } from './languages/en/rows';

const USAGE = `usage:
  npm run --silent check -- [--json | --format md|json|jsonld] [--now YYYY-MM-DD] FILE…
      FILE is .txt (first line = title), .html, .jsonl, or - for text on standard input
  npm run --silent evaluate -- [--misses] [--json] [--split dev|holdout] [--floor FILE] FILE.jsonl…
  npm run --silent knowledge -- verify [--unchecked] | lookup NAME | stats
`;

const streams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  async stdin() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  },
};

const COMMANDS: Readonly<Record<string, (args: readonly string[], streams: Streams) => Promise<number>>> = {
  check: runCheck,
  evaluate: runEvaluate,
  knowledge: runKnowledge,
};

/** `parseArgs` reports unknown options by errors with such codes. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (command === undefined) throw new UsageError(name === '' ? 'no command given' : `no such command: ${name}`);
    return await command(rest, streams);
  } catch (error) {
    if (!isUsage(error)) throw error;
    streams.err(`${error.message}\n${USAGE}`);
    return BAD;
  }
}

/** Who reads the output has seen enough (`| head`): nothing of ours went wrong. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

openPhraseTables(PHRASE_ROWS);
process.exitCode = await main(process.argv.slice(2));
