/**
 * Characters that print nothing: marks of joining and direction, soft hyphens, what Word puts at the end of a cell; for use
 * inside a class of a regular expression.
 */
export const INVISIBLE = '\\u0001-\\u0008\\u000e-\\u001f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060';
