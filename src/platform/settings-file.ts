/** The file that export writes and import reads. */
import { DEFAULTS, SETTINGS_VERSION, type Settings } from './settings';
import { fieldsOf, invalidFields, parseSettings } from './settings-parse';

/** Marks our own files, so that another program's JSON is refused. */
const FORMAT = 'pinch-of-salt settings';
/** No honest export is longer (characters). */
export const LONGEST_FILE = 500_000;

export type FileProblem =
  | { readonly why: 'too-long' | 'not-json' | 'not-ours' | 'newer' }
  | { readonly why: 'field'; readonly field: keyof Settings };
type FileResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: FileProblem };

/** The settings as the object that an exported file holds. */
export function exportSettings(settings: Settings): Readonly<Record<string, unknown>> {
  return { format: FORMAT, ...settings };
}

const refused = (problem: FileProblem): FileResult => ({ ok: false, problem });

/** Settings from the parsed content of a file; stricter than `parseSettings`: one wrong field refuses the whole. */
export function readExported(raw: unknown): FileResult {
  const fields = fieldsOf(raw);
  if (fields === null || fields.format !== FORMAT) return refused({ why: 'not-ours' });
  const { version } = fields;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return refused({ why: 'field', field: 'version' });
  }
  if (version > SETTINGS_VERSION) return refused({ why: 'newer' });
  const [field] = invalidFields(raw);
  if (field !== undefined) return refused({ why: 'field', field });
  return { ok: true, settings: { ...DEFAULTS, ...parseSettings(raw) } };
}

/** Settings from the text of a file. */
export function readFile(text: string): FileResult {
  if (text.length > LONGEST_FILE) return refused({ why: 'too-long' });
  try {
    return readExported(JSON.parse(text));
  } catch {
    return refused({ why: 'not-json' });
  }
}
