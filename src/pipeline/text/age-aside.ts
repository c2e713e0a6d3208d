/** "Lund, 24, has signed": an age beside a name says nothing of what is stated, and parts lists. */
import type { Token } from '../types/sentence';

const AGE = /^(?:1[5-9]|[234]\d)$/;
/** What goes on with a list, or with a clause of its own: the comma after the age is its comma. */
const GOES_ON = /^(?:but|who|whose|whom|which|while|with|as|after|although|though|to)$/;

/** Whether the token at `at` belongs to such an age, that follows a name; its second comma stays where a list goes on. */
export function isAgeAside(tokens: readonly Token[], at: number, named: (index: number) => boolean): boolean {
  const is = (index: number, text: string) => tokens[index]?.text === text;
  const age = [at, at + 1, at - 1].find((index) => AGE.test(tokens[index]?.text ?? ''));
  if (age === undefined || !is(age - 1, ',') || !is(age + 1, ',') || !named(age - 2)) return false;
  const next = tokens[age + 2];
  // "Lund, 24, and Genoa striker Vela": a list, unlike "Lund, 24, and want Vela".
  const list = next?.fold === 'and' || next?.fold === 'or';
  const own = list ? tokens[age + 3]?.casing === 'lower' : next?.casing !== 'lower' || GOES_ON.test(next.fold);
  return at <= age || !own;
}
