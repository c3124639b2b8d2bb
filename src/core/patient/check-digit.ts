/**
 * True where the tenth of ten digits is the check digit of the nine before it: these times 2, 1, 2 …, the digits of the products
 * added together and up to the next ten (Skatteverket, SKV 704). `personnummer` says the same (test/core/patient), but it asks
 * the machine's clock and time zone, which the core does not know.
 */
export function hasCheckDigit(ten: string): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const product = (ten.charCodeAt(i) - 48) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
