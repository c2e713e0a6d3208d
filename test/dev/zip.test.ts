import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip } from '../../src/dev/zip.mjs';

const b = { name: 'b/second.txt', data: Buffer.from('second '.repeat(100)) };
const a = { name: 'a.txt', data: Buffer.from('first') };

/** Reads a zip as an unpacker does: from the end record through the central directory to each file. */
function unzip(bytes: Buffer) {
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  let at = bytes.readUInt32LE(end + 16);
  const files: { name: string; text: string; time: number; checked: boolean }[] = [];
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const length = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes.readUInt32LE(local)).toBe(0x04034b50);
    const from = local + 30 + bytes.readUInt16LE(local + 26);
    const data = inflateRawSync(bytes.subarray(from, from + bytes.readUInt32LE(at + 20)));
    files.push({
      name: bytes.toString('utf8', at + 46, at + 46 + length),
      text: data.toString(),
      time: bytes.readUInt16LE(at + 12),
      checked: crc32(data) === bytes.readUInt32LE(at + 16) && data.length === bytes.readUInt32LE(at + 24),
    });
    at += 46 + length;
  }
  expect(at).toBe(end);
  return files;
}

describe('zip', () => {
  it('does not depend on the order of its entries', () => {
    expect(zip([a, b]).equals(zip([b, a]))).toBe(true);
  });

  it('unpacks to the files that went in, sorted, without times', () => {
    expect(unzip(zip([b, a]))).toEqual([
      { name: 'a.txt', text: 'first', time: 0, checked: true },
      { name: 'b/second.txt', text: 'second '.repeat(100), time: 0, checked: true },
    ]);
  });
});
