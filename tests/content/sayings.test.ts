import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'content/aliases';

test('how people say it leads to one topic', () => {
  const topics = new Map<string, string>();
  const torn: string[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const { topic, say } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      topic?: string;
      say: Record<string, string[]>;
    };
    for (const [language, sayings] of Object.entries(say))
      for (const saying of sayings) {
        const key = `${language} ${saying.toLowerCase()}`;
        const other = topics.get(key);
        if (other !== undefined && other !== (topic ?? name)) torn.push(`${key}: ${other}, ${topic ?? name}`);
        topics.set(key, topic ?? name);
      }
  }
  console.log(`${topics.size} sayings`);
  expect(torn).toEqual([]);
  expect(topics.size).toBeGreaterThan(1_500);
});
