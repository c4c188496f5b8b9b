export const EVIL = '<img src=x onerror="window.evil=1" data-evil>';

/** What no address, table or storage of ours holds. */
export const JUNK = [
  EVIL,
  `"><script>window.evil=1</script><b data-evil>`,
  ...['%', '%E4%BD', '%00', '&', '=', '#', ';', ',', '\\', "'", '"', '[', ']', '}', '../../', '{{n}}'],
  ...['__proto__', 'constructor', 'toString', '-1', '1e999', 'null', 'javascript:alert(1)'],
  ...['\u202e', '\ufffd', '👨‍👩‍👧', '你好', 'a'.repeat(300)],
];

/** Rubbish without end, always the same from the same seed. */
export class Rubbish {
  private state: number;
  constructor(seed: number) {
    this.state = seed;
  }

  /** A number from 0 to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }

  /** Up to `most` pieces, half of them of the kind that belongs there. */
  junk(own: readonly string[], most = 8): string {
    return Array.from({ length: 1 + this.below(most) }, () => this.pick(this.next() < 0.5 ? own : JUNK)).join('');
  }
}
