/** Chance of `observed` or more where `expected` is the mean: for counts too small for a z (refunds, bad reviews). */
export function poissonTail(observed: number, expected: number): number {
  if (observed <= 0) return 1;
  if (expected <= 0) return 0;
  // The smaller of the two sides is added up, so that a chance of next to nothing keeps its digits.
  return observed > expected ? upperSum(observed, expected) : 1 - lowerSum(observed, expected);
}

const logTerm = (count: number, mean: number, logFactorial: number) => count * Math.log(mean) - mean - logFactorial;

function lowerSum(observed: number, mean: number): number {
  let [sum, logFactorial] = [0, 0];
  for (let count = 0; count < observed; count += 1) {
    if (count > 0) logFactorial += Math.log(count);
    sum += Math.exp(logTerm(count, mean, logFactorial));
  }
  return Math.min(1, sum);
}

function upperSum(observed: number, mean: number): number {
  let logFactorial = 0;
  for (let count = 2; count <= observed; count += 1) logFactorial += Math.log(count);
  let term = Math.exp(logTerm(observed, mean, logFactorial));
  let sum = 0;
  for (let count = observed; term > sum * 1e-17; count += 1) {
    sum += term;
    term *= mean / (count + 1);
  }
  return sum;
}
