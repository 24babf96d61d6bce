// Leaves out of Python's memory the pages that hold nothing, two thirds of it, and puts them back.
//
// Sparse memory is its whole length, the number of pages that stand in it, where each of these begins, and the pages.

const PAGE = 65_536;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

/** @param {ArrayBuffer} memory whose length is a multiple of a word */
export function withoutEmptyPages(memory) {
  const begins = [];
  for (let begin = 0; begin < memory.byteLength; begin += PAGE) {
    const words = new Uint32Array(memory, begin, Math.min(PAGE, memory.byteLength - begin) / WORD);
    if (words.some((word) => word !== 0)) begins.push(begin);
  }
  const head = Uint32Array.of(memory.byteLength, begins.length, ...begins);
  return new Blob([head, ...begins.map((begin) => new Uint8Array(memory).subarray(begin, begin + PAGE))]).arrayBuffer();
}

/** @param {ArrayBuffer} sparse */
export function withEmptyPages(sparse) {
  const [length, count] = new Uint32Array(sparse, 0, 2);
  const begins = new Uint32Array(sparse, 2 * WORD, count);
  const memory = new Uint8Array(length);
  let rest = new Uint8Array(sparse, (2 + count) * WORD);
  for (const begin of begins) {
    memory.set(rest.subarray(0, Math.min(PAGE, length - begin)), begin);
    rest = rest.subarray(PAGE);
  }
  return memory;
}
