/** How many slots of a day one word of a busy mask holds; the sign bit stays free. */
export const slotsPerWord = 31;

export function countBits(mask: number): number {
  let v = mask - ((mask >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function lowestBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

export function highestBit(mask: number): number {
  return 31 - Math.clz32(mask);
}
