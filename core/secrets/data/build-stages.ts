/** Finds the build stages of a container image that do not end up in it: variables set there never reach users of the image. */
import type { Range } from '../../types.ts';

interface Stage {
  readonly start: number;
  readonly base: string;
  readonly name: string;
}

/** `FROM node:22 AS builder`. https://docs.docker.com/reference/dockerfile/#from */
const FROM = /^[^\S\r\n]*FROM[^\S\r\n]+(?:--\S+[^\S\r\n]+)*(?<base>\S+)(?:[^\S\r\n]+AS[^\S\r\n]+(?<name>\S+))?/gim;

/** Parts of a Dockerfile whose variables are gone once the image is built: the stages that the last stage is not based on. */
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
