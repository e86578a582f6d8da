/*
 * The globals of the hot loops, looked up once: where a host watches its global object, as a sandbox does, each look-up
 * costs more than the calculation. The build puts these in their place throughout the bundle.
 */
const ownMath = Math;
const ownNumber = Number;
const ownFloat64Array = Float64Array;

export { ownFloat64Array as Float64Array, ownMath as Math, ownNumber as Number };
