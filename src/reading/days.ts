import { z } from 'astro/zod';

/** Whether a text is a day of the calendar, written as we write days. @example isRealDay('2026-02-31') // => false */
export const isRealDay = (given: string): boolean => z.iso.date().safeParse(given).success;
