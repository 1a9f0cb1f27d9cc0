import type { ServedDesk } from './serve-desk.ts'

export type Answer = Readonly<{ status: number; headers: Headers; body: string; location: string | null }>

/** Somebody with a browser, as far as HTTP goes: keeps cookies, sends forms, follows nothing by itself. */
export const visitorOf = ({ origin }: Pick<ServedDesk, 'origin'>) => {
  let cookie = ''
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { cookie, ...(init.headers as Record<string, string>) }
    const response = await fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    const { status, headers: answered } = response
    return { status, headers: answered, body: await response.text(), location: answered.get('location') }
  }
  return {
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    send: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin, ...headers } }),
    /** Sends a form in which a name may stand more than once. */
    sendAll: (path: string, fields: readonly (readonly [string, string])[]) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
        headers: { origin },
      }),
    sendFile: (path: string, name: string, bytes: Uint8Array<ArrayBuffer>) => {
      const body = new FormData()
      body.set('file', new Blob([bytes]), name)
      return ask(path, { method: 'POST', body, headers: { origin } })
    },
  }
}

/** A page's words as a reader sees them: no tags, entities read, white space as one. */
export const wordsOn = (page: string): string =>
  page
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&#x60;/g, '`')
    .replace(/&#x3D;/g, '=')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
