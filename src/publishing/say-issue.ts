import type { z } from 'astro/zod';
import { shown, type Said } from '../reading/fault.ts';
import { nearestField } from './nearest-field.ts';
import { say } from './say.ts';
import { vi } from './sentences.vi.ts';

/** The sentences that need nothing more: the schemas give their keys as messages. */
type Plain = { [Key in keyof typeof vi]: (typeof vi)[Key] extends string ? Key : never }[keyof typeof vi];
const isPlain = (message: string): message is Plain =>
  typeof (vi as Record<string, unknown>)[message] === 'string';

/** A field that may not be here, with the one that was meant if it is near enough, else with those that may. */
const sayUnknown = (field: string, fields: readonly string[]): Said => {
  const meant = nearestField(field, fields);
  if (meant) return say('unknownField.meant', field, meant);
  return fields.length > 0
    ? say('unknownField.others', field, fields.join(', '))
    : say('unknownField', field);
};

const types = ['string', 'number', 'int', 'boolean', 'array', 'object'] as const;

/** A value of another type; a number written as words says what to write instead. */
const sayType = (expected: string, value: unknown): Said => {
  const given = shown(value);
  if (typeof value === 'string' && (expected === 'number' || expected === 'int')) {
    if (/^-?\d+([.,]\d+)+$/.test(value)) return say('wrongType.numberFormat', given);
    if (/\d/.test(value) && /[^\d.,\s-]/.test(value)) return say('wrongType.numberWithUnit', given);
  }
  const type = types.find((each) => each === expected);
  return type ? say(`wrongType.${type}`, given) : say('wrongType', given);
};

/**
 * Says a schema's complaint in words.
 * @param value what stands there now
 * @param fields names that may stand there, for a misspelt one
 */
export const sayIssue = (issue: z.core.$ZodIssue, value: unknown, fields: readonly string[]): Said => {
  if (issue.code === 'custom' && issue.params?.['said']) return issue.params['said'] as Said;
  if (issue.code === 'unrecognized_keys') return sayUnknown(issue.keys[0] ?? '', fields);
  // A rule of several fields may stand at one that is absent; a field that is simply missing says so.
  if (value === undefined && issue.code !== 'custom') return say('required', String(issue.path.at(-1) ?? ''));
  if (value === null) return say('null');
  const isBlank = typeof value === 'string' && value.trim() === '';
  if (isBlank && (issue.message === 'uncleanText' || issue.code === 'too_small')) return say('blank');
  if (isPlain(issue.message)) return say(issue.message);
  const given = shown(value);
  switch (issue.code) {
    case 'invalid_type':
      return sayType(issue.expected, value);
    case 'invalid_value':
      return say('notInList', issue.values.map(shown).join(', '), given);
    case 'too_small': {
      const least = String(issue.minimum);
      if (issue.origin === 'array') return say('tooFew', least);
      return issue.origin === 'string' ? say('tooFew.letters', least) : say('tooSmall', least, given);
    }
    case 'too_big': {
      const most = String(issue.maximum);
      if (issue.origin === 'array') return say('tooMany', most);
      return issue.origin === 'string' ? say('tooMany.letters', most) : say('tooBig', most, given);
    }
    default:
      return say('invalid', given);
  }
};
