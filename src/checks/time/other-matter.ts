/** Words that put a time on another day. */
export const OTHER_DAY =
  /\b(?:next|following|previous) (?:day|morning|evening)|\b(?:overnight|earlier|yesterday|tomorrow|day before|day after)\b/iu

// "Two men had been held at 9.55am over another raid": of before, or of something else.
export const OF_OTHER = /\b(?:another|separate|other|second|earlier|meanwhile|elsewhere)\b/iu
