// Spread of real story points around level and text. Written by scripts/train-size.ts: do not edit.

/**
 * Standardised residuals of log points at the shares 0, 0.05, … 1: issues of projects whose organisation the
 * model had not seen, each project in units of its own standard deviation and counting the same.
 */
export const residualQuantiles: readonly number[] = [-4.03, -1.63, -1.3, -1.09, -0.89, -0.7, -0.53, -0.38, -0.23, -0.1, 0.03, 0.16, 0.28, 0.4, 0.53, 0.67, 0.82, 1, 1.24, 1.61, 4.49]
