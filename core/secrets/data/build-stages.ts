/** Which stages of the build of an image leave only files behind: what is set in them reaches nobody who has the image. */
import type { Range } from '../../types.ts';

interface Stage {
  readonly start: number;
  readonly base: string;
  readonly name: string;
}

/** `FROM node:22 AS builder`. https://docs.docker.com/reference/dockerfile/#from */
const FROM = /^[^\S\r\n]*FROM[^\S\r\n]+(?:--\S+[^\S\r\n]+)*(?<base>\S+)(?:[^\S\r\n]+AS[^\S\r\n]+(?<name>\S+))?/gim;

/** Parts of a file for images whose variables are gone when the image is built: stages that the last one is not made from. */
export function leftStages(text: string): Range[] {
  const stages = [...text.matchAll(FROM)].map(({ index, groups }): Stage => ({
    start: index,
    base: (groups?.['base'] ?? '').toLowerCase(),
    name: (groups?.['name'] ?? '').toLowerCase(),
  }));
  const kept = new Set<Stage>();
  for (let stage = stages.at(-1); stage && !kept.has(stage);) {
    kept.add(stage);
    const { base } = stage;
    stage = stages.find(({ name }) => name !== '' && name === base);
  }
  return stages.flatMap((stage, index) => (kept.has(stage) ? [] : [{ start: stage.start, end: stages[index + 1]?.start ?? text.length }]));
}
