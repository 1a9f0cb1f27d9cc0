/** Numbers from keys: an open-addressed table that grows. */
export class Numbering {
  private mask = (1 << 20) - 1
  private slots = new Int32Array(1 << 20)
  private values = new Int32Array(1 << 20)
  size = 0

  find(key: number): number {
    let slot = (key ^ (key >>> 16)) & this.mask
    for (;;) {
      const held = this.slots[slot]!
      if (held === key) return this.values[slot]!
      if (held === 0) return -1
      slot = (slot + 1) & this.mask
    }
  }

  add(key: number): number {
    if (this.size * 2 > this.mask) this.grow()
    let slot = (key ^ (key >>> 16)) & this.mask
    for (;;) {
      const held = this.slots[slot]!
      if (held === key) return this.values[slot]!
      if (held === 0) {
        this.slots[slot] = key
        return (this.values[slot] = this.size++)
      }
      slot = (slot + 1) & this.mask
    }
  }

  private grow(): void {
    const { slots, values } = this
    this.mask = this.mask * 2 + 1
    this.slots = new Int32Array(this.mask + 1)
    this.values = new Int32Array(this.mask + 1)
    slots.forEach((key, old) => {
      if (key === 0) return
      let slot = (key ^ (key >>> 16)) & this.mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
      this.slots[slot] = key
      this.values[slot] = values[old]!
    })
  }
}
