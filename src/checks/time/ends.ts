/*
 * What begins and what ends it, verb by verb. Only a pair of one group tells of one matter: whoever was appointed in 2012
 * and retired from the army in 2009 has two.
 */
const GROUPS: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [
    /^(?:begin|start|open|erupt|break|launch|commence)$/u,
    /^(?:end|finish|close|stop|conclude|cease|complete|suspend|extinguish|halt|adjourn|last|give|return|convict)$/u,
  ],
  [
    /^(?:arrest|seize|kidnap|abduct|detain|capture|jail|imprison|convict|sentence)$/u,
    /^(?:release|free|escape|acquit)$/u,
  ],
  [
    /^(?:become|crown|elect|come|take|succeed|appoint|name|hire)$/u,
    /^(?:abdicate|resign|die|depose|oust|quit|retire|sack|dismiss)$/u,
  ],
  [/^(?:elect|appoint|crown)$/u, /^leave$/u],
  [/^(?:shut|close|suspend|halt|evacuate|stop)$/u, /^(?:reopen|open|resume|restart)$/u],
  [/^(?:go|vanish|disappear)$/u, /^(?:find|recover)$/u],
  [/^(?:enrol|enroll)$/u, /^(?:graduate|leave)$/u],
  [/^(?:strike|walk|down)$/u, /^(?:return|end|settle|resume)$/u],
  [/^(?:leave|depart|set|take|sail|tow|launch|lift|board)$/u, /^(?:arrive|reach|land|dock|return)$/u],
  [/^(?:marry|wed)$/u, /^(?:divorce|separate|widow)$/u],
  [/^(?:found|establish|build)$/u, /^(?:dissolve|disband|demolish|die)$/u],
  [/^(?:join|enter)$/u, /^(?:leave|retire|resign|die|graduate)$/u],
  [/^bear$/u, /^(?:die|marry|join|become|elect|start|begin|leave|win|arrest|retire|move|graduate)$/u],
  [
    /^(?:rob|attack|explode|shoot|call|strike|stab|crash|report|alert|stop|trap|strand|raise|send|dial|ignite|derail|collide|capsize|disappear|collapse|notice|see|break|start|receive)$/u,
    /^(?:arrest|rescue|extinguish|put|pronounce|declare|recover|free|release|arrive|evacuate|airlift|douse|bring|take|land|reopen|restore|refloat)$/u,
  ],
]

/** Whether the one verb tells how something begins, and the other how it ends. */
export const isEndOf = (begins: string | null, ends: string | null): boolean =>
  begins !== null && ends !== null && GROUPS.some(([first, last]) => first.test(begins) && last.test(ends))
