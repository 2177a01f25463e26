/** A table of allowed moves: for each state the states that may follow. */
export type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

export function canMove<State extends string>(moves: Moves<State>, from: State, to: State): boolean {
  return moves[from].includes(to);
}

/** Every state from which `to` can be reached in one move, for an update that names what it expects. */
export function statesBefore<State extends string>(moves: Moves<State>, to: State): State[] {
  const states = Object.keys(moves) as State[]; // the keys of a Record<State, …> are its states
  return states.filter((from) => canMove(moves, from, to));
}
