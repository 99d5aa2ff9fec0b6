/** Reads the two sides of a direction and what was learnt about them: the only file here that touches the disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  directionContext,
  directionDecision,
  type DirectionModel,
  type SideDefinition,
  SIDES,
  sideDefinition,
} from '../../../../src/domain/direction.ts';
import { DECISION_FILE, withWeights } from '../evidence/read-weights.ts';

export const CONTEXT_FILE = 'context.json';

function learntIn(weights: string, name: string): unknown {
  const path = join(weights, name);
  if (!existsSync(path)) throw new Error(`No ${path}. Run \`npm run direction:train\`.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The sides by their evidence alone. Throws where a file is no side, naming it. */
export function readSides(folder = 'content/directions'): SideDefinition[] {
  return SIDES.map((side) => {
    const path = join(folder, `${side}.yaml`);
    const read = sideDefinition.safeParse(parse(readFileSync(path, 'utf8')));
    if (!read.success) throw new Error(`${path} is not a side of a direction: ${read.error.message}`);
    return read.data;
  });
}

/** All that directions are judged by. Throws where nothing was learnt yet. */
export function readDirections(folder = 'content/directions', weights = 'content/direction-weights'): DirectionModel {
  return {
    sides: withWeights(readSides(folder), weights),
    context: directionContext.parse(learntIn(weights, CONTEXT_FILE)),
    decision: directionDecision.parse(learntIn(weights, DECISION_FILE)),
  };
}
