// Spread of real story points around level and text. Written by scripts/train-size.ts: do not edit.

/**
 * Standardised residuals of log points at the shares 0, 0.05, … 1: issues of projects whose organisation the
 * model had not seen, each project in units of its own standard deviation and counting the same.
 */
export const residualQuantiles: readonly number[] = [-3.87, -1.63, -1.3, -1.1, -0.9, -0.71, -0.54, -0.38, -0.23, -0.09, 0.04, 0.16, 0.28, 0.4, 0.53, 0.67, 0.81, 1, 1.24, 1.6, 4.52]
