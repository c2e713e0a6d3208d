/** Work spread over short slices, so that scrolling and typing never wait for it. */

/** ms of work after which the page gets its turn; the last step of a slice may reach a little beyond. */
const SLICE = 5;

interface Scheduler {
  yield(): Promise<void>;
}

function isScheduler(value: unknown): value is Scheduler {
  return typeof value === 'object' && value !== null && 'yield' in value && typeof value.yield === 'function';
}

/** Comes back in a new task, after input and drawing that wait. */
function turn(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (isScheduler(scheduler)) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Work in steps; one that gives a promise is gone on from when that is kept. */
export type Steps<T> = Generator<void | Promise<void>, T>;

/** What a promise gives, as a step. */
export function* waitedFor<T>(promise: Promise<T>): Steps<T> {
  const given: T[] = [];
  yield promise.then((value) => void given.push(value));
  for (const value of given) return value;
  throw new Error('gone on from before the promise was kept');
}

/** Runs the steps of one slice; gives the one that it ended with. */
function slice<T>(steps: Steps<T>): IteratorResult<void | Promise<void>, T> {
  const start = performance.now();
  let step = steps.next();
  while (!step.done && step.value === undefined && performance.now() - start < SLICE) step = steps.next();
  return step;
}

/** Begins in this very task: what takes no longer than a slice is there at once, the rest goes on in further ones. */
export function begun<T>(steps: Generator<void, T>, signal: AbortSignal): T | Promise<T | null> {
  const step = slice(steps);
  return step.done ? step.value : inSlices(steps, signal);
}

/** Runs steps to their end; null when `signal` aborts before. `measured` hears how long each slice took, in ms. */
export async function inSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  measured: (ms: number) => void = () => undefined,
): Promise<T | null> {
  for (;;) {
    await turn();
    if (signal.aborted) return null;
    const start = performance.now();
    const step = slice(steps);
    measured(performance.now() - start);
    if (step.done) return step.value;
    await step.value;
  }
}
