package argmap.bench;

import argmap.graph.NodeId;
import argmap.text.Source;
import java.util.Set;

/**
 * A map or a text with one thing wrong.
 *
 * @param map the map file; the untouched one where the text was changed
 * @param text the text; the untouched one where the map was changed
 * @param touched the claims that the change bears on
 * @param quotation the words that were changed in the map; empty where none were
 */
record Mutant(Source map, Source text, Set<NodeId> touched, String quotation) {}
