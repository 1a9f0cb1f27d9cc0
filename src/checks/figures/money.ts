/** Whether a unit is an amount of money. */
export const isMoney = (unit: string | null): boolean =>
  /dollar|euro|hryvnia|dinar|dirham|ri[ya]al|\bleva?\b|\blei?u?\b|taka|baht|ringgit|dong\b|rupiah|koruna|lari\b|tenge|birr|naira|cedi|shilling|kwacha|sterling|\byen\b|yuan|rupee|franc|kron[aeu]|crown|rouble|ruble|peso|rand|real|lira|shekel|won\b|zloty|forint|penny|cent$/u.test(
    unit ?? '',
  ) && unit?.startsWith('percent') !== true
