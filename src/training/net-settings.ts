export type NetSettings = Readonly<{
  epochs: number
  rate: number
  seed: number
  /** Shares that are dropped: of features, of word vectors, within the net, of what its layers give. */
  featureDropout: number
  vectorDropout: number
  inner: number
  outer: number
  /** What a word's role in sources or contents counts, beside cues. */
  aside: number
  /** What the reading of one cue's source and content counts, beside the finding of cues. */
  beside: number
  /** Words a step. */
  rows: number
}>
