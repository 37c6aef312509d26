import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

export const THIRD_PARTY_FILE = 'THIRD-PARTY-LICENSES.txt';

/** What packages carry in a form that names no package: files of `notices/`, or packages of the same code. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  harfbuzzjs: ['notices/HarfBuzz'],
  unpdf: ['pdfjs-dist'],
  'woff2-encoder': ['notices/WOFF2', 'notices/Brotli'],
};

/** Licences that let code be passed on with its notice alone, and words that only they hold. */
const REDISTRIBUTABLE: Readonly<Record<string, RegExp>> = {
  MIT: /Permission is hereby granted, free of charge, to any person obtaining a copy of this software/i,
  'MIT (old)': /Permission is hereby granted, without written agreement and without license or royalty fees/,
  ISC: /Permission to use, copy, modify, and\/or distribute this software for any purpose/,
  BSD: /Redistribution and use in source and binary forms, with or without modification, are permitted/,
  'Apache-2.0': /Apache License Version 2\.0, January 2004/,
  'OFL-1.1': /SIL OPEN FONT LICENSE Version 1\.1/,
};

const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Writes, beside the program, the licences of all code in it, of what it needs installed and of its fonts. */
export const listThirdParty: Plugin = {
  name: 'list-third-party',
  generateBundle(_, bundle) {
    const names = new Set(Object.keys(manifest('package.json').dependencies ?? {}).flatMap(withDependencies));
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const id of chunk.moduleIds) {
        const name = PACKAGE.exec(id.replaceAll('\\', '/'))?.[1];
        if (name === undefined) continue;
        names.add(name);
        // Packages that were bundled themselves say in remarks what of others they hold.
        const remarks = this.getModuleInfo(id)?.code?.matchAll(
          /^\/\/.* node_modules\/((?:@[^/]+\/)?[^/\s]+)/gm,
        );
        for (const [, inside = ''] of remarks ?? []) names.add(inside);
      }
    }
    this.emitFile({ type: 'asset', fileName: THIRD_PARTY_FILE, source: thirdPartyText(names) });
  },
};

function thirdPartyText(names: ReadonlySet<string>): string {
  const packages = [...names].flatMap((name) => [name, ...(CARRIED[name] ?? [])]);
  const fonts = readdirSync('fonts').map((name) => `fonts/${name}`);
  return [...[...new Set(packages)].sort(), ...fonts].map(entryOf).join('\n');
}

function entryOf(name: string): string {
  const file = licenceFile(name);
  const text = readFileSync(file, 'utf8').trim();
  const words = text.replaceAll(/\s+/g, ' ');
  const licences = Object.keys(REDISTRIBUTABLE).filter((licence) => REDISTRIBUTABLE[licence]?.test(words));
  if (licences.length === 0)
    throw new Error(`${file} is no licence that is known to let ${name} be passed on`);
  const version = file.startsWith('node_modules')
    ? ` ${manifest(`node_modules/${name}/package.json`).version}`
    : '';
  const title = `${name.replace(/^(?:notices|fonts)\//, '')}${version} (${licences.join(', ')})`;
  return `${'='.repeat(title.length)}\n${title}\n${'='.repeat(title.length)}\n\n${text}\n`;
}

function licenceFile(name: string): string {
  if (name.startsWith('notices/')) return `test/generate/${name}.txt`;
  const folder = name.startsWith('fonts/') ? name : join('node_modules', name);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying|OFL)\b/i.test(each));
  if (file === undefined) throw new Error(`${folder} has no licence`);
  return join(folder, file);
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8'));

const withDependencies = (name: string): string[] => [
  name,
  ...Object.keys(manifest(`node_modules/${name}/package.json`).dependencies ?? {}).flatMap(withDependencies),
];
