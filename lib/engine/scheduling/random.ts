/** Xorshift (Marsaglia 2003): small, quick, and the same on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995) | 0 || 88_172_645;
    for (let round = 0; round < 8; round += 1) this.next();
  }

  private next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x | 0;
    return x >>> 0;
  }

  /** A whole number from 0 to `below` - 1. */
  integer(below: number): number {
    return Math.floor((this.next() / 4_294_967_296) * below);
  }

  /** A number from 0 up to, not including, 1. */
  fraction(): number {
    return this.next() / 4_294_967_296;
  }
}
