/** A zip file whose bytes depend on names and contents only: sorted entries, one fixed time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

// 1 January 1980 00:00, the earliest time that the format can say (date = 1 Jan: bits 5 and 0).
const DOS_TIME = 0;
const DOS_DATE = 0b100001;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

/** @typedef {{ name: string, data: Buffer }} Entry */

/**
 * Every file below `folder`, its name relative to it.
 * @param {string} folder
 * @returns {Entry[]}
 */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), data: readFileSync(path) }));
}

/**
 * The fields that local and central headers share, from "version needed" to "extra length".
 * @param {Entry} entry
 * @param {Buffer} packed
 */
function common(entry, packed) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DOS_TIME, 6);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(entry.data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.data.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return fields;
}

/**
 * @param {Buffer} fields
 * @param {string} name
 * @param {number} offset of the local header
 */
function centralHeader(fields, name, offset) {
  const head = Buffer.from([0x50, 0x4b, 0x01, 0x02, VERSION, 0]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, fields, tail, Buffer.from(name)]);
}

/**
 * @param {readonly Entry[]} entries names with "/" and no leading slash
 * @returns {Buffer}
 */
export function zip(entries) {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const local = [];
  const central = [];
  let offset = 0;
  for (const entry of sorted) {
    const packed = deflateRawSync(entry.data, { level: 9 });
    const fields = common(entry, packed);
    const file = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), fields, Buffer.from(entry.name), packed]);
    central.push(centralHeader(fields, entry.name, offset));
    local.push(file);
    offset += file.length;
  }
  return Buffer.concat([...local, ...central, endRecord(sorted.length, Buffer.concat(central).length, offset)]);
}

/**
 * @param {number} count
 * @param {number} size of the central directory
 * @param {number} offset of the central directory
 */
function endRecord(count, size, offset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
