import { InvalidArgumentError } from 'commander';
import type { Language } from '../config.js';

/** `pdf,docx` → its members, each one of the allowed. */
export const parseList =
  <Name extends string>(allowed: readonly Name[], language: Language) =>
  (written: string): readonly Name[] => {
    const parts = written.split(',').map((part) => part.trim());
    return parts.map((part) => {
      const name = allowed.find((candidate) => candidate === part);
      if (name !== undefined) return name;
      const list = allowed.join(', ');
      throw new InvalidArgumentError(language === 'th' ? `ใช้ได้เฉพาะ ${list}` : `allowed are ${list}`);
    });
  };
