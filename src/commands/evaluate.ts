/** `npm run evaluate`: scores the engine against labelled articles (DESIGN §4). */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../knowledge/types';
import { analyse } from '../pipeline/analyse';
import { isClubsOwn } from '../pipeline/attribution/class';
import type { TraceEntry } from '../pipeline/types/trace';
import { byteLines, decodeText } from './decode';
import { align } from './evaluate/align';
import { figuresOf } from './evaluate/figures';
import { belowFloor, type Floors, parseFloors } from './evaluate/floor';
import { type Labelled, labelledOf } from './evaluate/labels';
import { type Miss, missesOf, printMisses } from './evaluate/misses';
import { mainStory, namedClaims } from './evaluate/named';
import { judgeReceipt } from './evaluate/receipt';
import { cautionTable, table } from './evaluate/report';
import { type Names, namesOf } from './evaluate/same';
import { SPLITS, type Split, splitOf } from './evaluate/split';
import { type Scored, Tally, tallyOf } from './evaluate/tally';
import { parseLine } from './json-article';
import { catalogue } from './knowledge-base';
import { BAD, BELOW_FLOOR, DONE, type Streams, UsageError } from './streams';

interface Options {
  readonly files: readonly string[];
  readonly misses: boolean;
  readonly json: boolean;
  readonly split: Split | null;
  readonly floors: Floors | null;
}

interface Run {
  readonly knowledge: Knowledge;
  readonly names: Names;
  readonly options: Options;
  readonly streams: Streams;
  readonly misses: Miss[];
}

function readFloors(file: string): Floors {
  try {
    return parseFloors(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      split: { type: 'string' },
      floor: { type: 'string' },
    },
  });
  const split = SPLITS.find((one) => one === values.split) ?? null;
  if (values.split !== undefined && split === null) throw new UsageError('--split is dev or holdout');
  if (positionals.length === 0) throw new UsageError('no FILE.jsonl given');
  const floors = values.floor === undefined ? null : readFloors(values.floor);
  return { files: positionals, misses: values.misses, json: values.json, split, floors };
}

function score(labelled: Labelled, run: Run): { scored: Scored; trace: readonly TraceEntry[] } {
  const trace: TraceEntry[] = [];
  const now = labelled.article.published ?? new Date().toISOString().slice(0, 10);
  const keep = run.options.misses ? { trace: (entry: TraceEntry) => void trace.push(entry) } : {};
  const start = performance.now();
  const analysis = analyse(labelled.article, run.knowledge, { now, ...keep });
  const ms = performance.now() - start;
  const alignment = align(labelled.claims, namedClaims(analysis), run.names);
  const clubsOwn = isClubsOwn(analysis.article, run.knowledge);
  const receipt = judgeReceipt(labelled.claims, mainStory(analysis), run.names, clubsOwn);
  return { scored: { labelled, analysis, alignment, receipt, ms }, trace };
}

/** Scores a file; null when it, or a line of it, could not be read (told on stderr; the other lines still count). */
function scoreFile(file: string, run: Run): { tally: Tally; bad: boolean } {
  const tally = new Tally();
  let bad = false;
  let number = 0;
  for (const line of byteLines(readFileSync(file))) {
    number++;
    try {
      const text = decodeText(line);
      if (text === null) throw new TypeError('not UTF-8 text');
      if (text.trim() === '') continue;
      const labelled = labelledOf(parseLine(text), run.knowledge);
      if (run.options.split !== null && splitOf(labelled.id) !== run.options.split) continue;
      const { scored, trace } = score(labelled, run);
      tally.addAll(tallyOf(scored, run.names));
      if (run.options.misses) run.misses.push(...missesOf(scored, trace));
    } catch (error) {
      bad = true;
      run.streams.err(`${file}:${number}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  return { tally, bad };
}

function scoreAll(run: Run): { tallies: Map<string, Tally>; bad: boolean } {
  const tallies = new Map<string, Tally>();
  const total = new Tally();
  let bad = false;
  for (const file of run.options.files) {
    try {
      const scored = scoreFile(file, run);
      bad ||= scored.bad;
      tallies.set(basename(file, '.jsonl'), scored.tally);
      total.addAll(scored.tally);
    } catch (error) {
      bad = true;
      run.streams.err(`${file}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  return { tallies: tallies.set('total', total), bad };
}

/** Prints the figures; exit code 1 when one is below its floor, 2 when something could not be read. */
export async function runEvaluate(args: readonly string[], streams: Streams): Promise<number> {
  const options = optionsOf(args);
  const knowledge = catalogue();
  const run: Run = { knowledge, names: namesOf(knowledge), options, streams, misses: [] };
  const { tallies, bad } = scoreAll(run);
  if (options.json) {
    const figures = Object.fromEntries([...tallies].map(([name, tally]) => [name, figuresOf(tally)]));
    streams.out(`${JSON.stringify(figures, null, 2)}\n`);
  } else {
    if (options.misses) streams.out(`${printMisses(run.misses)}\n\n`);
    streams.out(`${table(tallies)}\n\n${cautionTable(tallies.get('total') ?? new Tally())}\n`);
  }
  const below = options.floors === null ? [] : belowFloor(options.floors, tallies);
  for (const line of below) streams.err(`below the floor: ${line}\n`);
  if (bad) return BAD;
  return below.length > 0 ? BELOW_FLOOR : DONE;
}
