import { expect, test } from 'vitest'
import { Refused } from '../../src/domain/errors.ts'
import { documentKindOf } from '../../src/intake/document-kind.ts'
import { documentName } from '../../src/intake/document-name.ts'

const bytes = (latin: string): Uint8Array => new Uint8Array(Buffer.from(latin, 'latin1'))
const zip = (part: string): Uint8Array => bytes(`PK\u0003\u0004............${part}....`)
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'))

test.each([
  ['a.exe', bytes('%PDF-1.7\n'), 'application/pdf', '.pdf'],
  ['a.pdf', bytes('\x89PNG\r\n\x1a\n....'), 'image/png', '.png'],
  ['a', bytes('\xff\xd8\xff\xe0'), 'image/jpeg', '.jpg'],
  ['a.webp', bytes('RIFF\x01\x02\x03\x04WEBPVP8 '), 'image/webp', '.webp'],
  [
    'a.zip',
    zip('word/document.xml'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '.docx',
  ],
  [
    'a.docx',
    zip('xl/workbook.xml'),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '.xlsx',
  ],
  ['a.eml', utf8('From: a@b.example\r\nSubject: Łódź\r\n\r\n<html>Hello</html>'), 'message/rfc822', '.eml'],
  ['notes', utf8('The mayor 🙂 said so: twice.'), 'text/plain; charset=utf-8', '.txt'],
  ['table.csv', utf8('a,b\n1,2'), 'text/plain; charset=utf-8', '.csv'],
  ['thanks.txt', utf8('MZee was there.'.replace('MZ', 'Mz')), 'text/plain; charset=utf-8', '.txt'],
])('%s is told by its bytes', (name, content, mediaType, extension) => {
  expect(documentKindOf(content, name)).toEqual({ mediaType, extension })
})

test.each([
  ['a.pdf', utf8('<!doctype html><p>Hello'), 'a web page or a drawing that can hold scripts'],
  ['a.png', utf8('\ufeff \n<svg onload="alert(1)">'), 'a web page or a drawing that can hold scripts'],
  ['a.txt', bytes('#!/bin/sh\nrm -r x'), 'a script'],
  ['page.html', utf8('Nothing but words.'), 'a file that runs when it is opened'],
  ['run.PS1', utf8('Get-Date'), 'a file that runs when it is opened'],
  ['a.pdf', bytes('MZ\x90\x00'), 'a program for Windows'],
  ['a.docx', zip('word/document.xml word/vbaProject.bin'), 'macros'],
  ['a.docx', zip('notes.txt'), 'an archive'],
  ['a.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'an old Office file'],
  ['a.txt', bytes('caf\xe9\x00'), 'a kind that is not known here'],
  ['a.pdf', bytes(''), 'is empty'],
])('%s is refused, with what was found', (name, content, found) => {
  expect(() => documentKindOf(content, name)).toThrow(Refused)
  expect(() => documentKindOf(content, name)).toThrow(found)
})

test.each([
  ['minutes.pdf', '.pdf', 'minutes.pdf'],
  ['../../etc/passwd', '.txt', 'passwd.txt'],
  ['C:\\Users\\Zoë\\résumé.docx', '.docx', 'résumé.docx'],
  ['invoice.pdf.exe', '.pdf', 'invoice.pdf.pdf'],
  ['tpdf.\u202excod', '.docx', 'tpdf.xcod.docx'],
  ['a<b>:"c|?*\r\n.pdf', '.pdf', 'abc.pdf'],
  ['.htaccess', '.txt', 'document.txt'],
  ['   ', '.png', 'document.png'],
  [`${'🙂'.repeat(150)}.pdf`, '.pdf', `${'🙂'.repeat(100)}.pdf`],
])('the file %s is kept under a name that is safe', (name, extension, safe) => {
  expect(documentName(name, extension)).toBe(safe)
})
