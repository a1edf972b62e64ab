package argmap.graph;

/**
 * A step of an argument, from its premises to a conclusion.
 *
 * @param step from 0; an argument that is not written out has the one step 0
 */
public record InferenceId(ArgumentId argument, int step) {}
