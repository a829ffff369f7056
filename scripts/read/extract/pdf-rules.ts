/** A horizontal or vertical line drawn on a page; units are points, y grows upwards. */
export interface Rule {
  across: boolean;
  /** Its place on the other axis: y of a horizontal line, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

/** What is used of a page’s list of drawing operators, and the codes of the operators by name. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
export type Codes = Readonly<Record<string, number>>;

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** A filled box so thin is a line. */
const THIN = 2.5;
/** Shorter than this it is a dot or a part of a letter. */
const SHORT = 6;
const MOST = 300_000;

/** Returns the rules of a page: thin filled boxes, stroked lines and the sides of stroked boxes. */
export function rulesOf(drawing: Drawing, codes: Codes): Rule[] {
  if (drawing.fnArray.length > MOST) return [];
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  drawing.fnArray.forEach((code, index) => {
    const args = drawing.argsArray[index];
    if (code === codes['save']) stack.push(matrix);
    else if (code === codes['restore']) matrix = stack.pop() ?? matrix;
    else if (code === codes['transform'] && isMatrix(args)) matrix = times(matrix, args);
    else if (code === codes['constructPath'] && Array.isArray(args)) {
      const [paint, paths] = args as unknown[];
      const stroked = [codes['stroke'], codes['closeStroke'], codes['fillStroke'], codes['eoFillStroke']].includes(
        paint as number,
      );
      const filled = [codes['fill'], codes['eoFill'], codes['fillStroke'], codes['eoFillStroke']].includes(
        paint as number,
      );
      if (!stroked && !filled) return;
      const first: unknown = Array.isArray(paths) ? paths[0] : null;
      if (!(first instanceof Float32Array)) return;
      for (const points of subpaths(first)) {
        const placed = points.map(
          ([x, y]): Point => [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]],
        );
        rules.push(...(stroked ? sidesOf(placed) : thinBox(placed)));
      }
    }
  });
  return rules;
}

function isMatrix(args: unknown): args is Matrix {
  return Array.isArray(args) && args.length === 6 && args.every((value) => typeof value === 'number');
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The points of each part of a path: 0 x y moves, 1 x y draws a line, 4 closes; a path with curves is no rule. */
function subpaths(path: Float32Array): Point[][] {
  const out: Point[][] = [];
  for (let i = 0; i < path.length; ) {
    const code = path[i];
    if (code === 4) {
      const [first] = out.at(-1) ?? [];
      if (first) out.at(-1)?.push(first);
      i += 1;
    } else if (code === 0 || code === 1) {
      const point: Point = [path[i + 1] ?? 0, path[i + 2] ?? 0];
      if (code === 0 || out.length === 0) out.push([point]);
      else out.at(-1)?.push(point);
      i += 3;
    } else return [];
  }
  return out;
}

function sidesOf(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? point;
    return ruleOf(
      Math.min(before[0], point[0]),
      Math.max(before[0], point[0]),
      Math.min(before[1], point[1]),
      Math.max(before[1], point[1]),
    );
  });
}

function thinBox(points: readonly Point[]): Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return points.length > 6 ? [] : ruleOf(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
}

function ruleOf(left: number, right: number, bottom: number, top: number): Rule[] {
  if (top - bottom <= THIN && right - left >= SHORT)
    return [{ across: true, at: (top + bottom) / 2, from: left, to: right }];
  if (right - left <= THIN && top - bottom >= SHORT)
    return [{ across: false, at: (left + right) / 2, from: bottom, to: top }];
  return [];
}
