/** Whether a number stands inside running text (一是…二是) or is a mere dash, rather than numbering a heading. */
export const isRunInNumber = (number: string): boolean => /是$|^[—–-]+$/.test(number)
