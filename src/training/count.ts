export type Rate = Readonly<{ precision: number; recall: number; f1: number }>

/** Right, found, and asked for: sums over articles. */
export class Count {
  right = 0
  found = 0
  asked = 0
  rightOfAsked = 0

  rate(): Rate {
    const precision = this.found > 0 ? this.right / this.found : 0
    const recall = this.asked > 0 ? this.rightOfAsked / this.asked : 0
    const sum = precision + recall
    return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 }
  }

  add(right: number, found: number, asked: number, rightOfAsked = right): void {
    this.right += right
    this.found += found
    this.asked += asked
    this.rightOfAsked += rightOfAsked
  }
}
