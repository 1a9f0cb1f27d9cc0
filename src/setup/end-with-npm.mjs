// npm runs a script in a shell and hands signals to that shell alone, which ends without telling its child: the desk
// would go on, unseen, and hold its port. So a process that npm started ends when its parent has.

const LOOK_EVERY_MS = 100

/** Ends this process, as if asked to, once the shell in which npm runs it is gone. */
export const endWithNpm = () => {
  const shell = process.ppid
  if (process.env.npm_lifecycle_event === undefined) return
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, LOOK_EVERY_MS).unref()
}
