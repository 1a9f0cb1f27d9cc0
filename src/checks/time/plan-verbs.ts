/** Verbs whose date may be that of what they decide, not of the deciding. Own list. */
export const PLANS: ReadonlySet<string> = new Set(
  [
    'say tell announce plan schedule expect set agree vow promise postpone delay extend move propose decide want hope',
    'need order ask predict forecast project aim target pledge approve call run mean time intend slate due commit',
    'estimate demand seek seem appear think believe know suggest book reserve elect appoint award sentence win vote be',
    'settle choose pick select opt earmark push adopt mandate require give have make put bring offer suspend ban fix pass guarantee prepare invite name',
  ]
    .join(' ')
    .split(' '),
)
