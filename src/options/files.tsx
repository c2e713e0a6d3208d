/** Files out of and into the options page. */
import { useRef } from 'preact/hooks';

/** Hands the reader a JSON file; nothing leaves the machine. */
export function saveJson(name: string, content: object): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over when the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}

interface Props {
  readonly label: string;
  /** Characters; a longer file is not read into memory. */
  readonly longest: number;
  /** `text` is null for a file that is too long or cannot be read. */
  readonly take: (name: string, text: string | null) => Promise<void>;
}

/** UTF-8 needs at most three bytes for a UTF-16 unit. */
const BYTES = 3;

/** A button that lets the reader choose a file. */
export function FilePicker({ label, longest, take }: Props) {
  const input = useRef<HTMLInputElement>(null);
  async function chosen(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const text = file.size > longest * BYTES ? null : await file.text().catch(() => null);
    await take(file.name, text);
    // The same file, corrected, is a new choice.
    if (input.current !== null) input.current.value = '';
  }
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={(event) => void chosen(event.currentTarget.files?.[0])}
      />
    </>
  );
}
